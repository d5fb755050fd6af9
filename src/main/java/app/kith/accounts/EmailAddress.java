package app.kith.accounts;

import java.util.Locale;
import java.util.regex.Pattern;

/// The address a user signs in with. Addresses compare without case, so they are kept in lower case.
///
/// The check is deliberately loose: only a letter sent there could tell more.
public record EmailAddress(String value) {
    public static final int MAX_LENGTH = 320;
    private static final Pattern SHAPE =
            Pattern.compile("[^@\\s\\p{Cntrl}<>\",;]+@[^@\\s\\p{Cntrl}<>\",;.]+(\\.[^@\\s\\p{Cntrl}<>\",;.]+)*");

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > MAX_LENGTH || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("An email looks like name@example.org.");
        }
    }

    /// The part before the @.
    String local() {
        return value.substring(0, value.indexOf('@'));
    }

    @Override
    public String toString() {
        return value;
    }
}
