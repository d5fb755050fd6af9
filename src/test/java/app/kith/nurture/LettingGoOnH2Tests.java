package app.kith.nurture;

import app.kith.KithTest;

@KithTest
class LettingGoOnH2Tests extends LettingGoTests {}
