package app.kith.channels;

import app.kith.PostgresKithTest;

@PostgresKithTest
class ChannelsOnPostgresTests extends ChannelsTests {}
