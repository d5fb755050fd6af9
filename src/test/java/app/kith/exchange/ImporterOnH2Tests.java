package app.kith.exchange;

import app.kith.KithTest;

@KithTest
class ImporterOnH2Tests extends ImporterTests {}
