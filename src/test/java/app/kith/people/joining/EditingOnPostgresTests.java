package app.kith.people.joining;

import app.kith.PostgresKithTest;

@PostgresKithTest
class EditingOnPostgresTests extends EditingTests {}
