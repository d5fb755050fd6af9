package app.kith.people.practice;

import app.kith.PostgresKithTest;

@PostgresKithTest
class PracticeOnPostgresTests extends PracticeTests {}
