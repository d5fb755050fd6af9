package app.kith.interactions.passing;

import app.kith.KithTest;

@KithTest
class PassingsOnH2Tests extends PassingsTests {}
