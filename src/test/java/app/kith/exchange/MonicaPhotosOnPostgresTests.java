package app.kith.exchange;

import app.kith.PostgresKithTest;

@PostgresKithTest
class MonicaPhotosOnPostgresTests extends MonicaPhotosTests {}
