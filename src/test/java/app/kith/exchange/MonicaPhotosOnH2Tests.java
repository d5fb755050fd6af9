package app.kith.exchange;

import app.kith.KithTest;

@KithTest
class MonicaPhotosOnH2Tests extends MonicaPhotosTests {}
