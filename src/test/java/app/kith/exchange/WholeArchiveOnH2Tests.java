package app.kith.exchange;

import app.kith.KithTest;
import app.kith.exchange.archive.EmptyKith;
import javax.sql.DataSource;

@KithTest
class WholeArchiveOnH2Tests extends WholeArchiveTests {
    @Override
    DataSource empty() {
        return EmptyKith.onH2();
    }
}
