package app.kith.people;

import app.kith.PostgresKithTest;

@PostgresKithTest
class ContactRowsOnPostgresTests extends ContactRowsTests {}
