package app.kith.exchange;

import app.kith.PostgresKithTest;

@PostgresKithTest
class ForgettingOnPostgresTests extends ForgettingTests {}
