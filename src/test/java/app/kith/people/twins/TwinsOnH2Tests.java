package app.kith.people.twins;

import app.kith.KithTest;

@KithTest
class TwinsOnH2Tests extends TwinsTests {}
