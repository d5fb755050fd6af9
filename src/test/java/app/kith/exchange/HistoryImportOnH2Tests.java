package app.kith.exchange;

import app.kith.KithTest;

@KithTest
class HistoryImportOnH2Tests extends HistoryImportTests {}
