package app.kith.exchange;

import app.kith.PostgresKithTest;

@PostgresKithTest
class HistoryImportOnPostgresTests extends HistoryImportTests {}
