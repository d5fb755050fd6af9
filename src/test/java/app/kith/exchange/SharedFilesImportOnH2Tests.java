package app.kith.exchange;

import app.kith.KithTest;

@KithTest
class SharedFilesImportOnH2Tests extends SharedFilesImportTests {}
