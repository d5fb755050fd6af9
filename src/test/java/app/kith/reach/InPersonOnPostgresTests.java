package app.kith.reach;

import app.kith.PostgresKithTest;

@PostgresKithTest
class InPersonOnPostgresTests extends InPersonTests {}
