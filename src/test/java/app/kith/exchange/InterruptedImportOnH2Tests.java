package app.kith.exchange;

import app.kith.KithTest;

@KithTest
class InterruptedImportOnH2Tests extends InterruptedImportTests {}
