package app.kith.exchange;

import app.kith.KithTest;

@KithTest
class SharedFilesImportOnH2Tests extends SharedFilesImportTests {

    @Override
    int rows() {
        return 10_000;
    }
}
