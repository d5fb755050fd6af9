package app.kith.reach;

import app.kith.KithTest;

@KithTest
class GrowthOnH2Tests extends GrowthTests {}
