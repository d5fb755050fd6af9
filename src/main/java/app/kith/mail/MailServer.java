package app.kith.mail;

import app.kith.accounts.EmailAddress;
import java.util.regex.Pattern;

/// A server that takes mail on. Its password is told apart and never shown again.
///
/// @param host its name or address
/// @param port from 1 to 65535
/// @param user who signs in there; empty where nobody needs to
/// @param sender the address the mail comes from
public record MailServer(String host, int port, Encryption encryption, String user, EmailAddress sender) {
    public static final int MAX_HOST = 255;
    public static final int MAX_USER = 320;

    private static final int LAST_PORT = 65_535;
    private static final Pattern HOST = Pattern.compile("[\\p{Alnum}._:-]{1,%d}".formatted(MAX_HOST));

    public MailServer {
        host = host.strip();
        user = user.strip();
        if (!HOST.matcher(host).matches()) {
            throw new IllegalArgumentException("The name of a server, such as mail.example.org.");
        }
        if (port < 1 || port > LAST_PORT) {
            throw new IllegalArgumentException("A port is a number from 1 to 65535.");
        }
        if (user.length() > MAX_USER || user.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A user name has up to %d characters.".formatted(MAX_USER));
        }
    }
}
