package app.kith.exchange;

import app.kith.KithTest;

@KithTest
class LargeImportOnH2Tests extends LargeImportTests {

    @Override
    int rows() {
        return 10_000;
    }
}
