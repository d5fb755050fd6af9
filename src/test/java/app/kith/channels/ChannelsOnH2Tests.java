package app.kith.channels;

import app.kith.KithTest;

@KithTest
class ChannelsOnH2Tests extends ChannelsTests {}
