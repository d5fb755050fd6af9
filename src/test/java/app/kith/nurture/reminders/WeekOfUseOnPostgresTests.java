package app.kith.nurture.reminders;

import app.kith.PostgresKithTest;

@PostgresKithTest
class WeekOfUseOnPostgresTests extends WeekOfUseTests {}
