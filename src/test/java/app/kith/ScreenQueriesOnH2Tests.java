package app.kith;

@KithTest
class ScreenQueriesOnH2Tests extends ScreenQueriesTests {}
