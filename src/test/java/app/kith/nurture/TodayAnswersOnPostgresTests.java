package app.kith.nurture;

import app.kith.PostgresKithTest;

@PostgresKithTest
class TodayAnswersOnPostgresTests extends TodayAnswersTests {}
