package app.kith.people.twins;

import app.kith.KithTest;

@KithTest
class UnmergingOnH2Tests extends UnmergingTests {}
