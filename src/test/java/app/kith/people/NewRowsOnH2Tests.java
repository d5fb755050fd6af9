package app.kith.people;

import app.kith.KithTest;

@KithTest
class NewRowsOnH2Tests extends NewRowsTests {}
