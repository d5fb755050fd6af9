package app.kith.people.practice;

import app.kith.KithTest;

@KithTest
class PracticeOnH2Tests extends PracticeTests {}
