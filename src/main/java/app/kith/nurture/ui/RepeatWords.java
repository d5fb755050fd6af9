package app.kith.nurture.ui;

import app.kith.design.Words;
import app.kith.nurture.repeat.Repeat;
import app.kith.nurture.repeat.Rhythm;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How a task comes again: "every 2 weeks on Tuesday, from when it was done".
final class RepeatWords {
    private static final int SHORTEST_MONTH = 28;

    private RepeatWords() {}

    static String of(Rhythm rhythm, Locale locale) {
        return of(rhythm.repeat(), rhythm.start(), locale);
    }

    /// @param start the first day, where it is known
    static String of(Repeat repeat, @Nullable LocalDate start, Locale locale) {
        var fromDone = repeat.from() == Repeat.From.DONE;
        if (repeat.every() == 1 && repeat.on().equals(Repeat.WEEKDAYS)) {
            return "every weekday" + (fromDone ? ", from when it was done" : "");
        }
        var unit = repeat.unit().name().toLowerCase(Locale.ROOT);
        var every = repeat.every() == 1 ? "every " + unit : "every %d %ss".formatted(repeat.every(), unit);
        if (!repeat.on().isEmpty()) {
            every += " on "
                    + Words.list(
                            repeat.on().stream().map(day -> name(day, locale)).toList());
        } else if (start != null && !fromDone) {
            every += on(repeat.unit(), start, locale);
        }
        return every + (fromDone ? ", from when it was done" : "");
    }

    private static String on(Repeat.Unit unit, LocalDate start, Locale locale) {
        var day = start.getDayOfMonth();
        return switch (unit) {
            case DAY -> "";
            case WEEK -> " on " + name(start.getDayOfWeek(), locale);
            case MONTH -> " on the " + ordinal(day) + (day > SHORTEST_MONTH ? " or the last day" : "");
            case YEAR ->
                " on " + day + " " + start.getMonth().getDisplayName(TextStyle.FULL, locale)
                        + (MonthDay.from(start).equals(MonthDay.of(2, 29)) ? " or the last day" : "");
        };
    }

    private static String name(DayOfWeek day, Locale locale) {
        return day.getDisplayName(TextStyle.FULL, locale);
    }

    private static String ordinal(int day) {
        if (day / 10 == 1) return day + "th";
        return day
                + switch (day % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
