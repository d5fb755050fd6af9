package app.kith.nurture.feed;

import app.kith.KithTest;

@KithTest
class FeedOnH2Tests extends FeedTests {}
