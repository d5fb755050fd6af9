package app.kith.exchange;

import app.kith.PostgresKithTest;

@PostgresKithTest
class ImporterOnPostgresTests extends ImporterTests {}
