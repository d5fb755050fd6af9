package app.kith.people;

import app.kith.KithTest;

@KithTest
class AddressBookOnH2Tests extends AddressBookTests {}
