package app.kith.people.relations;

import app.kith.KithTest;

@KithTest
class WarmPathsOnH2Tests extends WarmPathsTests {}
