package app.kith.exchange.export;

import app.kith.PostgresKithTest;

@PostgresKithTest
class SnapshotOnPostgresTests extends SnapshotTests {}
