package app.kith.people;

import app.kith.KithTest;

@KithTest
class ContactRowsOnH2Tests extends ContactRowsTests {}
