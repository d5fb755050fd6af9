package app.kith.people;

import app.kith.PostgresKithTest;

@PostgresKithTest
class OccasionsOnPostgresTests extends OccasionsTests {}
