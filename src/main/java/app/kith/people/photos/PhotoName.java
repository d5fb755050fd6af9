package app.kith.people.photos;

import java.util.Optional;
import java.util.regex.Pattern;

/// What a photo is called: the SHA-256 of its larger picture, 64 hexadecimal digits. A person's portrait names it as
/// `photo:` and the hash.
public record PhotoName(String hash) {
    private static final String PREFIX = "photo:";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    public PhotoName {
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("This is not the name of a photo");
        }
    }

    /// The name written in an address, if it is one.
    public static Optional<PhotoName> parse(String hash) {
        return HASH.matcher(hash).matches() ? Optional.of(new PhotoName(hash)) : Optional.empty();
    }

    /// What a person's portrait holds.
    public String portrait() {
        return PREFIX + hash;
    }
}
