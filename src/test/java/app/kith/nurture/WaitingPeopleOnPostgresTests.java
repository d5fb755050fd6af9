package app.kith.nurture;

import app.kith.PostgresKithTest;

@PostgresKithTest
class WaitingPeopleOnPostgresTests extends WaitingPeopleTests {}
