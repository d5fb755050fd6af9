package app.kith.exchange.export;

import app.kith.KithTest;

@KithTest
class SnapshotOnH2Tests extends SnapshotTests {}
