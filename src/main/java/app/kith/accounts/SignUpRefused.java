package app.kith.accounts;

/// No account was made; the message says why, to the person who asked for it.
public class SignUpRefused extends RuntimeException {
    SignUpRefused(String message) {
        super(message);
    }
}
