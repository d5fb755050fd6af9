package app.kith.people.relations;

import app.kith.KithTest;

@KithTest
class WhoKnowsWhomOnH2Tests extends WhoKnowsWhomTests {}
