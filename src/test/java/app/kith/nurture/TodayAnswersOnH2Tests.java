package app.kith.nurture;

import app.kith.KithTest;

@KithTest
class TodayAnswersOnH2Tests extends TodayAnswersTests {}
