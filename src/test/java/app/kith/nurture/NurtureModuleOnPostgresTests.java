package app.kith.nurture;

import app.kith.PostgresKithTest;

@PostgresKithTest
class NurtureModuleOnPostgresTests extends NurtureModuleTests {}
