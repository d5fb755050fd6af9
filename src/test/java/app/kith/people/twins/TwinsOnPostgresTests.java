package app.kith.people.twins;

import app.kith.PostgresKithTest;

@PostgresKithTest
class TwinsOnPostgresTests extends TwinsTests {}
