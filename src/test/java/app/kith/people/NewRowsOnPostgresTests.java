package app.kith.people;

import app.kith.PostgresKithTest;

@PostgresKithTest
class NewRowsOnPostgresTests extends NewRowsTests {}
