package app.kith;

@PostgresKithTest
class MigrationOnPostgresTests extends MigrationTests {}
