package app.kith.people.search;

import app.kith.PostgresKithTest;

@PostgresKithTest
class FindPeopleOnPostgresTests extends FindPeopleTests {}
