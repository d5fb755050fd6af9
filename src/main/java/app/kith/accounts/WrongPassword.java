package app.kith.accounts;

/// The password given is not the user's.
public class WrongPassword extends IllegalArgumentException {
    WrongPassword() {
        super("That is not your password.");
    }
}
