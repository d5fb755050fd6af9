package app.kith;

@PostgresKithTest
class ScreenQueriesOnPostgresTests extends ScreenQueriesTests {}
