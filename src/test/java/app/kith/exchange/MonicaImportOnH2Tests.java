package app.kith.exchange;

import app.kith.KithTest;

@KithTest
class MonicaImportOnH2Tests extends MonicaImportTests {}
