package app.kith.people;

import app.kith.KithTest;

@KithTest
class OccasionsOnH2Tests extends OccasionsTests {}
