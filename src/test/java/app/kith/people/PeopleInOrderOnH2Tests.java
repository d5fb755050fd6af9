package app.kith.people;

import app.kith.KithTest;

@KithTest
class PeopleInOrderOnH2Tests extends PeopleInOrderTests {}
