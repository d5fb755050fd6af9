package app.kith.accounts.signin;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/// Refused unread, after several wrong passwords in a row; the message says how long to wait.
public class TooManyTries extends AuthenticationException {
    private static final int LONGEST_IN_SECONDS = 120;

    TooManyTries(Duration wait) {
        super("Too many tries. Wait %s, then try again.".formatted(inWords(wait)));
    }

    private static String inWords(Duration wait) {
        var seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        if (seconds == 1) {
            return "1 second";
        }
        return seconds <= LONGEST_IN_SECONDS ? seconds + " seconds" : (seconds + 59) / 60 + " minutes";
    }
}
