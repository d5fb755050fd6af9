package app.kith.nurture.reminders;

import app.kith.KithTest;

@KithTest
class WeekOfUseOnH2Tests extends WeekOfUseTests {}
