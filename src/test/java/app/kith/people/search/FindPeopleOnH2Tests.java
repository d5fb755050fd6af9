package app.kith.people.search;

import app.kith.KithTest;

@KithTest
class FindPeopleOnH2Tests extends FindPeopleTests {}
