package app.kith.nurture;

import app.kith.KithTest;

@KithTest
class WaitingPeopleOnH2Tests extends WaitingPeopleTests {}
