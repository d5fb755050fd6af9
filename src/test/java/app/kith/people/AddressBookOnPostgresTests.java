package app.kith.people;

import app.kith.PostgresKithTest;

@PostgresKithTest
class AddressBookOnPostgresTests extends AddressBookTests {}
