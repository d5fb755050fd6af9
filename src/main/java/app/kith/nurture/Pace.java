package app.kith.nurture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// How often one wants a word with somebody: every so many days, weeks or calendar months.
///
/// @param every how many of the unit, at least 1 and together at most [#MAX_DAYS] days
public record Pace(int every, Unit unit) {
    /// Ten years.
    public static final int MAX_DAYS = 3653;

    /// What a pace is counted in.
    public enum Unit {
        DAY("day", ChronoUnit.DAYS, 1),
        WEEK("week", ChronoUnit.WEEKS, 7),
        MONTH("month", ChronoUnit.MONTHS, 365.25 / 12);

        private final String label;
        private final ChronoUnit step;
        private final double days;

        Unit(String label, ChronoUnit step, double days) {
            this.label = label;
            this.step = step;
            this.days = days;
        }

        /// "week", "5 weeks".
        String counted(long number) {
            return number + " " + label + (number == 1 ? "" : "s");
        }
    }

    public Pace {
        if (every < 1 || every * unit.days > MAX_DAYS) {
            throw new IllegalArgumentException("A pace is between every day and every ten years");
        }
    }

    public static Pace days(int every) {
        return new Pace(every, Unit.DAY);
    }

    public static Pace weeks(int every) {
        return new Pace(every, Unit.WEEK);
    }

    public static Pace months(int every) {
        return new Pace(every, Unit.MONTH);
    }

    /// A pace in the unit in which one would say it: "every 10 days", "every 5 weeks", "every 8 months".
    ///
    /// @param days at least 1; beyond ten years ten years are meant
    public static Pace ofDays(int days) {
        if (days != 7 && days <= 13) return days(days);
        return days < 189
                ? weeks((int) Math.round(days / 7.0))
                : months((int) Math.round(Math.min(days, 3650) / Unit.MONTH.days));
    }

    /// The day by which a word is due after one on that day. A month after the 31st is the last day of the next month.
    public LocalDate after(LocalDate last) {
        return last.plus(every, unit.step);
    }

    /// The same in days, a month as a twelfth of a year.
    public int days() {
        return (int) Math.round(every * unit.days);
    }

    /// "every week", "every 5 weeks".
    public String words() {
        return every == 1 ? "every " + unit.label : "every " + unit.counted(every);
    }

    /// The time since the last word in the unit of the pace, whole ones only: "It has been 9", or "It has been 3 weeks"
    /// where the pace names no number.
    public String gap(LocalDate last, LocalDate today) {
        var number = unit.step.between(last, today);
        if (number < 1) return "It has been less than a " + unit.label;
        return "It has been " + (every == 1 ? unit.counted(number) : number);
    }
}
