package app.kith.nurture.reminders;

import app.kith.PostgresKithTest;

@PostgresKithTest
class RemindersOnPostgresTests extends RemindersTests {}
