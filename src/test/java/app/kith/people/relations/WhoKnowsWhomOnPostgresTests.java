package app.kith.people.relations;

import app.kith.PostgresKithTest;

@PostgresKithTest
class WhoKnowsWhomOnPostgresTests extends WhoKnowsWhomTests {}
