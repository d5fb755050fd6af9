package app.kith.nurture.reminders;

import app.kith.KithTest;

@KithTest
class DigestOnH2Tests extends DigestTests {}
