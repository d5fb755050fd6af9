package app.kith.people.tags;

import app.kith.PostgresKithTest;

@PostgresKithTest
class TagsOnPostgresTests extends TagsTests {}
