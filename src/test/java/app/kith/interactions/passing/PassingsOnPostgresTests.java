package app.kith.interactions.passing;

import app.kith.PostgresKithTest;

@PostgresKithTest
class PassingsOnPostgresTests extends PassingsTests {}
