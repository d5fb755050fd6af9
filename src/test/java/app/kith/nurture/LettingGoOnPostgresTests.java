package app.kith.nurture;

import app.kith.PostgresKithTest;

@PostgresKithTest
class LettingGoOnPostgresTests extends LettingGoTests {}
