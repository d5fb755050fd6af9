package app.kith.exchange;

import app.kith.PostgresKithTest;

@PostgresKithTest
class MonicaImportOnPostgresTests extends MonicaImportTests {}
