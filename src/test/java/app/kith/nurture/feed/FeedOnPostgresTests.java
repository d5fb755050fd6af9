package app.kith.nurture.feed;

import app.kith.PostgresKithTest;

@PostgresKithTest
class FeedOnPostgresTests extends FeedTests {}
