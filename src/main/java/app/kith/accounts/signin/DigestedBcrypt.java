package app.kith.accounts.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.AbstractValidatingPasswordEncoder;

/// bcrypt over the password's SHA-384, for bcrypt reads no more than 72 bytes and a sentence may be longer.
class DigestedBcrypt extends AbstractValidatingPasswordEncoder {
    private final BCryptPasswordEncoder bcrypt;

    /// @param strength the logarithm to base 2 of the rounds
    DigestedBcrypt(int strength) {
        this.bcrypt = new BCryptPasswordEncoder(strength);
    }

    @Override
    protected String encodeNonNullPassword(String password) {
        return Objects.requireNonNull(bcrypt.encode(digest(password)));
    }

    @Override
    protected boolean matchesNonNull(String password, String encoded) {
        return bcrypt.matches(digest(password), encoded);
    }

    @Override
    protected boolean upgradeEncodingNonNull(String encoded) {
        return bcrypt.upgradeEncoding(encoded);
    }

    private static String digest(String password) {
        try {
            var digest = MessageDigest.getInstance("SHA-384").digest(password.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Java lacks SHA-384", e);
        }
    }
}
