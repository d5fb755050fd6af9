package app.kith.interactions.favours;

import app.kith.KithTest;

@KithTest
class FavoursOnH2Tests extends FavoursTests {}
