package app.kith.people.twins;

import app.kith.KithTest;

@KithTest
class MergingOnH2Tests extends MergingTests {}
