package app.kith.exchange;

import app.kith.KithTest;

@KithTest
class RunningImportOnH2Tests extends RunningImportTests {}
