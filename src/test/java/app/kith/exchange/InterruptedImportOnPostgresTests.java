package app.kith.exchange;

import app.kith.PostgresKithTest;

@PostgresKithTest
class InterruptedImportOnPostgresTests extends InterruptedImportTests {}
