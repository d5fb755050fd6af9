package app.kith.people;

import org.jspecify.annotations.Nullable;

/// A stretch of time of which one end may be open or unknown.
public record Period(@Nullable RoughDate since, @Nullable RoughDate until) {

    public Period {
        if (since == null && until == null) {
            throw new IllegalArgumentException("A period has a beginning or an end");
        }
        if (since != null && until != null && since.isAfter(until)) {
            throw new IllegalArgumentException("It ends before it begins");
        }
    }

    /// The period between two days as [RoughDate#written] gives them; null where neither is known.
    static @Nullable Period written(@Nullable String since, @Nullable String until) {
        return since == null && until == null
                ? null
                : new Period(
                        since == null ? null : RoughDate.read(since).orElseThrow(),
                        until == null ? null : RoughDate.read(until).orElseThrow());
    }
}
