package app.kith.people.twins;

import app.kith.PostgresKithTest;

@PostgresKithTest
class MissingKeysOnPostgresTests extends MissingKeysTests {}
