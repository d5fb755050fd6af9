package app.kith.nurture.repeat;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// That something comes again every so often.
///
/// @param every 1 to [#MOST]
/// @param on the days of the week it falls on; only with weeks, and empty for the day of the week it began on
/// @param from what the next day is counted from
public record Repeat(int every, Unit unit, Set<DayOfWeek> on, From from) {
    public static final int MOST = 99;
    public static final Set<DayOfWeek> WEEKDAYS =
            Collections.unmodifiableSet(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    public enum Unit {
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    public enum From {
        /// The days stand, however late it is done.
        DUE,
        /// The next day is so far from the day on which it was done.
        DONE
    }

    public Repeat {
        if (every < 1 || every > MOST) {
            throw new IllegalArgumentException("Repeat every 1 to %d".formatted(MOST));
        }
        if (!on.isEmpty() && unit != Unit.WEEK) {
            throw new IllegalArgumentException("Days of the week go with weeks");
        }
        on = on.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(on));
    }

    /// On the days that follow from the first.
    public static Repeat every(int every, Unit unit) {
        return new Repeat(every, unit, Set.of(), From.DUE);
    }

    public Repeat on(DayOfWeek... days) {
        return new Repeat(every, unit, Set.of(days), from);
    }

    public Repeat fromDone() {
        return new Repeat(every, unit, on, From.DONE);
    }
}
