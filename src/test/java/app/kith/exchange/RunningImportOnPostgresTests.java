package app.kith.exchange;

import app.kith.PostgresKithTest;

@PostgresKithTest
class RunningImportOnPostgresTests extends RunningImportTests {}
