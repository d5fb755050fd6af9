package app.kith.people.relations;

import app.kith.people.Circle;
import org.jspecify.annotations.Nullable;

/// Who is in the picture of the network.
///
/// @param circle absent for all
/// @param tag one tag's name; absent for whatever tag
/// @param most at most so many people, the warmest
public record NetworkFilter(
        @Nullable Circle circle, @Nullable String tag, int most) {
    /// More people than that make no picture.
    public static final int LARGEST = 1000;

    public static final NetworkFilter USUAL = new NetworkFilter(null, null, 150);

    public NetworkFilter {
        most = Math.clamp(most, 1, LARGEST);
        tag = tag == null || tag.isBlank() ? null : tag.strip();
    }

    public NetworkFilter circle(@Nullable Circle other) {
        return new NetworkFilter(other, tag, most);
    }

    public NetworkFilter tag(@Nullable String other) {
        return new NetworkFilter(circle, other, most);
    }

    public NetworkFilter most(int other) {
        return new NetworkFilter(circle, tag, other);
    }
}
