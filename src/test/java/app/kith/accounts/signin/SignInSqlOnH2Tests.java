package app.kith.accounts.signin;

import app.kith.KithTest;

@KithTest
class SignInSqlOnH2Tests extends SignInSqlTests {}
