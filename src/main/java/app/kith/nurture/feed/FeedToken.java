package app.kith.nurture.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// The secret part of a calendar address: 256 random bits. Kith keeps its fingerprint alone, so it cannot be read from
/// the database.
record FeedToken(String value) {
    private static final int BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static FeedToken next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new FeedToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// A token from an address, if it has the shape of one.
    static Optional<FeedToken> parse(String written) {
        return SHAPE.matcher(written).matches() ? Optional.of(new FeedToken(written)) : Optional.empty();
    }

    /// What is kept of it. A fast digest is enough: nobody guesses 256 bits.
    String fingerprint() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "FeedToken";
    }
}
