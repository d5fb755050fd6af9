package app.kith.interactions;

import app.kith.PostgresKithTest;

@PostgresKithTest
class InteractionLogOnPostgresTests extends InteractionLogTests {}
