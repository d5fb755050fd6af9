package app.kith.nurture.review;

import app.kith.PostgresKithTest;

@PostgresKithTest
class ReviewOnPostgresTests extends ReviewTests {}
