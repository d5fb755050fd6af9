package app.kith.accounts;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a password must be: long, not the user's own name or email, and neither guessable nor among the
/// passwords known from breaches. Strength is zxcvbn's score, 0 to 4 (Wheeler, "zxcvbn: low-budget password
/// strength estimation", USENIX Security 2016), whose word lists are those of breached passwords.
public final class PasswordRule {
    public static final int MIN_LENGTH = 12;
    public static final int MAX_LENGTH = 200;
    /// The rule in one line, to stand below the field.
    public static final String IN_WORDS = MIN_LENGTH + " characters or more. A sentence is fine.";

    private static final int SAFE_SCORE = 3;
    private static final int MEASURED_LENGTH = 100; // the estimate's cost grows with the square of the length
    private static final Zxcvbn ESTIMATE = new Zxcvbn();

    private PasswordRule() {}

    /// Why this password will not do, in a sentence for its owner; empty where it will.
    public static Optional<String> objection(String password, String name, String email) {
        if (password.length() < MIN_LENGTH) {
            return Optional.of("Make it %d characters or more. A sentence is fine.".formatted(MIN_LENGTH));
        }
        if (password.length() > MAX_LENGTH) {
            return Optional.of("Make it %d characters at most.".formatted(MAX_LENGTH));
        }
        var own = Stream.of(name, email).map(PasswordRule::plain).toList();
        if (own.contains(plain(password))) {
            return Optional.of("Your name or email is the first thing anyone would try. Choose other words.");
        }
        return tooWeak(password, own);
    }

    private static Optional<String> tooWeak(String password, List<String> own) {
        var measured = password.substring(0, Math.min(password.length(), MEASURED_LENGTH));
        var words = own.stream()
                .flatMap(text -> Stream.concat(Stream.of(text), Stream.of(text.split("[\\s@.]+"))))
                .filter(word -> word.length() > 1)
                .toList();
        var strength = ESTIMATE.measure(measured, words);
        if (strength.getScore() >= SAFE_SCORE) {
            return Optional.empty();
        }
        var breached = strength.getSequence().stream()
                .anyMatch(match ->
                        "passwords".equals(match.dictionaryName) && match.token.length() * 2 >= measured.length());
        return Optional.of(
                breached
                        ? "This password is on the lists that attackers try first. Choose another one."
                        : "This password is easy to guess. Add a few words that do not belong together.");
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
