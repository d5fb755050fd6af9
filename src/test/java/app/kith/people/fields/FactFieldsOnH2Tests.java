package app.kith.people.fields;

import app.kith.KithTest;

@KithTest
class FactFieldsOnH2Tests extends FactFieldsTests {}
