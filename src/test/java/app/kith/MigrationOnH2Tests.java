package app.kith;

@KithTest
class MigrationOnH2Tests extends MigrationTests {}
