package app.kith.people.bulk;

import app.kith.PostgresKithTest;

@PostgresKithTest
class BulkWorkOnPostgresTests extends BulkWorkTests {}
