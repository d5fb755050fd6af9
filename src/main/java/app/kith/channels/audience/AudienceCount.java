package app.kith.channels.audience;

import java.time.LocalDate;

/// How many followed in a place on a day.
///
/// @param followers 0 to [#MOST]
public record AudienceCount(Place place, LocalDate day, long followers) {
    /// More than there are people, and the most that is believed.
    public static final long MOST = 10_000_000_000L;

    public AudienceCount {
        if (followers < 0) throw new IllegalArgumentException("A number of followers is not below zero");
        if (followers > MOST) {
            throw new IllegalArgumentException("That is more than there are people; the most is 10,000,000,000");
        }
    }
}
