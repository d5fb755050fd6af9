package app.kith.accounts.signin;

import app.kith.PostgresKithTest;

@PostgresKithTest
class SignInSqlOnPostgresTests extends SignInSqlTests {}
