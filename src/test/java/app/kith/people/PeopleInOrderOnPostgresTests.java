package app.kith.people;

import app.kith.PostgresKithTest;

@PostgresKithTest
class PeopleInOrderOnPostgresTests extends PeopleInOrderTests {}
