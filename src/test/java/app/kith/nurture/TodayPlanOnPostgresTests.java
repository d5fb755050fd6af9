package app.kith.nurture;

import app.kith.PostgresKithTest;

@PostgresKithTest
class TodayPlanOnPostgresTests extends TodayPlanTests {}
