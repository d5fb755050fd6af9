package app.kith.nurture;

import app.kith.KithTest;

@KithTest
class TodayPlanOnH2Tests extends TodayPlanTests {}
