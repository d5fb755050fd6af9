package app.kith.channels.audience;

import app.kith.PostgresKithTest;

@PostgresKithTest
class AudienceCountsOnPostgresTests extends AudienceCountsTests {}
