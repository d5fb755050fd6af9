package app.kith.nurture;

import app.kith.PostgresKithTest;

@PostgresKithTest
class PaceDefaultsOnPostgresTests extends PaceDefaultsTests {}
