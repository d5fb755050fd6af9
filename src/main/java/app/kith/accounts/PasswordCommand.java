package app.kith.accounts;

import app.kith.accounts.spi.Command;
import java.io.PrintStream;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Lets somebody in again who has no password that works: after a restore, or because they forgot it.
@Component
class PasswordCommand implements Command {
    /// Without those that look alike; 20 of 31 signs are 99 bits.
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 20;

    private final Users users;
    private final SecureRandom random = new SecureRandom();

    PasswordCommand(Users users) {
        this.users = users;
    }

    @Override
    public String name() {
        return "password";
    }

    @Override
    public String purpose() {
        return "EMAIL: gives this user a new password and prints it, once.";
    }

    @Override
    public boolean run(List<String> words, PrintStream out) {
        if (words.size() != 1) {
            out.println("Say whose: password EMAIL");
            return false;
        }
        EmailAddress email;
        try {
            email = new EmailAddress(words.getFirst());
        } catch (IllegalArgumentException noEmail) {
            out.printf("%s is no email address.%n", words.getFirst());
            return false;
        }
        var password = random.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(SIGNS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
        if (!users.resetPassword(email, password)) {
            out.printf("Nobody signs in with %s.%n", email.value());
            return false;
        }
        out.printf("%s signs in with %s from now on. It can be changed in the settings.%n", email.value(), password);
        return true;
    }
}
