package app.kith.people;

import app.kith.KithTest;

@KithTest
class KnownInPlacesOnH2Tests extends KnownInPlacesTests {}
