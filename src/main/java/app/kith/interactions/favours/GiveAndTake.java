package app.kith.interactions.favours;

import org.jspecify.annotations.Nullable;

/// What one did for the people of an interaction, and what one asked of them.
///
/// @param gave null for nothing, at most [#MAX] characters
/// @param asked null for nothing, at most [#MAX] characters
public record GiveAndTake(@Nullable String gave, @Nullable String asked) {
    public static final int MAX = 300;
    public static final GiveAndTake NOTHING = new GiveAndTake(null, null);

    public GiveAndTake {
        gave = told(gave);
        asked = told(asked);
    }

    public boolean isNothing() {
        return gave == null && asked == null;
    }

    private static @Nullable String told(@Nullable String words) {
        if (words == null || words.isBlank()) return null;
        if (words.strip().length() > MAX) {
            throw new IllegalArgumentException("What you did or asked for has at most %d characters".formatted(MAX));
        }
        return words.strip();
    }
}
