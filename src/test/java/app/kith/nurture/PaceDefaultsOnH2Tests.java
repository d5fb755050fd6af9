package app.kith.nurture;

import app.kith.KithTest;

@KithTest
class PaceDefaultsOnH2Tests extends PaceDefaultsTests {}
