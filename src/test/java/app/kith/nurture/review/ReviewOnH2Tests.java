package app.kith.nurture.review;

import app.kith.KithTest;

@KithTest
class ReviewOnH2Tests extends ReviewTests {}
