package app.kith.people;

import app.kith.PostgresKithTest;

@PostgresKithTest
class KnownInPlacesOnPostgresTests extends KnownInPlacesTests {}
