package app.kith.people.joining;

import app.kith.KithTest;

@KithTest
class EditingOnH2Tests extends EditingTests {}
