package app.kith.people.tags;

import app.kith.KithTest;

@KithTest
class TagsOnH2Tests extends TagsTests {}
