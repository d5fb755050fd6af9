package app.kith.people.twins;

import app.kith.KithTest;

@KithTest
class MissingKeysOnH2Tests extends MissingKeysTests {}
