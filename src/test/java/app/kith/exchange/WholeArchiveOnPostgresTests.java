package app.kith.exchange;

import app.kith.PostgresKithTest;
import app.kith.exchange.archive.EmptyKith;
import javax.sql.DataSource;

@PostgresKithTest
class WholeArchiveOnPostgresTests extends WholeArchiveTests {
    @Override
    DataSource empty() {
        return EmptyKith.onPostgres();
    }
}
