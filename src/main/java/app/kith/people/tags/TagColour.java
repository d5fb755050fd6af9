package app.kith.people.tags;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The colours a tag can have. None of them lies between orange and blue or is crimson: those say how warm it is, and
/// what is late.
public enum TagColour {
    HEATHER,
    PLUM,
    ROSE,
    LAGOON,
    MOSS,
    STRAW,
    COCOA,
    SLATE;

    /// "Heather"
    public String label() {
        return name().charAt(0) + key().substring(1);
    }

    /// How it is stored, and how the style sheet calls it.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<TagColour> of(@Nullable String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
