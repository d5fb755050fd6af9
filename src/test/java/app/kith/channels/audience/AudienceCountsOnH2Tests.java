package app.kith.channels.audience;

import app.kith.KithTest;

@KithTest
class AudienceCountsOnH2Tests extends AudienceCountsTests {}
