package app.kith.people;

import app.kith.PostgresKithTest;

@PostgresKithTest
class SavedViewsOnPostgresTests extends SavedViewsTests {}
