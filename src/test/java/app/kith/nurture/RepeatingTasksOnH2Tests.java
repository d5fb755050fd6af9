package app.kith.nurture;

import app.kith.KithTest;

@KithTest
class RepeatingTasksOnH2Tests extends RepeatingTasksTests {}
