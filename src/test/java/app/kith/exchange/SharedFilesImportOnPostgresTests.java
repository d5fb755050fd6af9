package app.kith.exchange;

import app.kith.PostgresKithTest;

@PostgresKithTest
class SharedFilesImportOnPostgresTests extends SharedFilesImportTests {}
