package app.kith.people.twins;

import app.kith.KithTest;

@KithTest
class MergingAtRandomOnH2Tests extends MergingAtRandomTests {}
