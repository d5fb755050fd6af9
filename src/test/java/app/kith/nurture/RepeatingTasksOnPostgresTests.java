package app.kith.nurture;

import app.kith.PostgresKithTest;

@PostgresKithTest
class RepeatingTasksOnPostgresTests extends RepeatingTasksTests {}
