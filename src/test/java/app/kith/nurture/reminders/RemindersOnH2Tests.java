package app.kith.nurture.reminders;

import app.kith.KithTest;

@KithTest
class RemindersOnH2Tests extends RemindersTests {}
