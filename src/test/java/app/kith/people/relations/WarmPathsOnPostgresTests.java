package app.kith.people.relations;

import app.kith.PostgresKithTest;

@PostgresKithTest
class WarmPathsOnPostgresTests extends WarmPathsTests {}
