package app.kith.people;

import app.kith.KithTest;

@KithTest
class SavedViewsOnH2Tests extends SavedViewsTests {}
