package app.kith.exchange;

import app.kith.KithTest;

@KithTest
class ForgettingOnH2Tests extends ForgettingTests {}
