package app.kith.reach;

import app.kith.KithTest;

@KithTest
class InPersonOnH2Tests extends InPersonTests {}
