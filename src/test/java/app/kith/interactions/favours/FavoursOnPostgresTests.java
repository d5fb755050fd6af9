package app.kith.interactions.favours;

import app.kith.PostgresKithTest;

@PostgresKithTest
class FavoursOnPostgresTests extends FavoursTests {}
