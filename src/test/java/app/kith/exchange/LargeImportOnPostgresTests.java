package app.kith.exchange;

import app.kith.PostgresKithTest;

@PostgresKithTest
class LargeImportOnPostgresTests extends LargeImportTests {

    @Override
    int rows() {
        return 2_500;
    }
}
