package app.kith.interactions;

import app.kith.KithTest;

@KithTest
class InteractionLogOnH2Tests extends InteractionLogTests {}
