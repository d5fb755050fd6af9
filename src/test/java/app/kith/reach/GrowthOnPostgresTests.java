package app.kith.reach;

import app.kith.PostgresKithTest;

@PostgresKithTest
class GrowthOnPostgresTests extends GrowthTests {}
