package app.kith.people.fields;

import app.kith.PostgresKithTest;

@PostgresKithTest
class FactFieldsOnPostgresTests extends FactFieldsTests {}
