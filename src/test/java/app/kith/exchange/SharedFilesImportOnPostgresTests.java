package app.kith.exchange;

import app.kith.PostgresKithTest;

@PostgresKithTest
class SharedFilesImportOnPostgresTests extends SharedFilesImportTests {

    @Override
    int rows() {
        return 2_500;
    }
}
