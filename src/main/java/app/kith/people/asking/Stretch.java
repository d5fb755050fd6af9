package app.kith.people.asking;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Days in a row that words of time mean: "May" is the latest May that has begun, "last week" the one from
/// Monday to Sunday. Summer begins in June, wherever one lives.
record Stretch(LocalDate from, LocalDate to) {
    private static final String MONTHS = Arrays.stream(Month.values())
            .map(month -> name(month, TextStyle.FULL) + "|" + name(month, TextStyle.SHORT))
            .collect(Collectors.joining("|"));
    private static final String WEEKDAYS = Arrays.stream(DayOfWeek.values())
            .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("|"));
    private static final String UNITS = "days?|weeks?|months?|years?";
    private static final String SEASONS = "spring|summer|autumn|fall|winter";
    private static final String NUMBERS = "\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve";

    /// What such words look like, for a larger pattern.
    static final String WORDS =
            "(?:today|yesterday|(?:the )?(?:last|past) (?:%1$s) (?:%2$s)|(?:about )?(?:%1$s) (?:%2$s) ago|(?:last|this|past) (?:week|month|year)|(?:last |this |the |past )?weekend|(?:last |this )?(?:%5$s)|(?:last |this |the )?(?:%3$s)(?: (?:of )?\\d{4})?|(?:last )?(?:%4$s)\\.?(?: (?:of )?\\d{4})?|\\d{4}-\\d{2}-\\d{2}|(?:19|20)\\d{2})"
                    .formatted(NUMBERS, UNITS, SEASONS, MONTHS, WEEKDAYS);

    /// A length of time, such as "3 months".
    static final String LENGTH = "(?:%s) (?:%s)".formatted(NUMBERS, UNITS);

    static final String MONTH = "(?:" + MONTHS + ")";

    private static final Pattern LAST_FEW =
            Pattern.compile("(?:the )?(?:last|past) ((?:%s) (?:%s))".formatted(NUMBERS, UNITS));
    private static final Pattern AGO = Pattern.compile("(?:about )?(%s) (%s) ago".formatted(NUMBERS, UNITS));
    private static final Pattern WEEKEND = Pattern.compile("(?:(last|this|the|past) )?weekend");
    private static final Pattern WEEKDAY = Pattern.compile("(?:(last|this) )?(%s)".formatted(WEEKDAYS));
    private static final Pattern NEAR = Pattern.compile("(last|past|this) (week|month|year)");
    private static final Pattern NAMED =
            Pattern.compile("(last |this |the )?(%s|%s)\\.?(?: (?:of )?(\\d{4}))?".formatted(SEASONS, MONTHS));

    /// @param text in small letters, as [#WORDS] matches it
    static Optional<Stretch> read(String text, LocalDate today) {
        if (text.equals("today")) {
            return Optional.of(new Stretch(today, today));
        }
        if (text.equals("yesterday")) {
            return Optional.of(new Stretch(today.minusDays(1), today.minusDays(1)));
        }
        var few = LAST_FEW.matcher(text);
        if (few.matches()) {
            return days(few.group(1)).map(days -> new Stretch(today.minusDays(days), today));
        }
        var near = NEAR.matcher(text);
        if (near.matches()) {
            return Optional.of(near(near.group(2), near.group(1).equals("this"), today));
        }
        var ago = AGO.matcher(text);
        if (ago.matches()) {
            return Optional.of(ago(number(ago.group(1)), ago.group(2).charAt(0), today));
        }
        var weekend = WEEKEND.matcher(text);
        if (weekend.matches()) {
            return Optional.of(weekend("last".equals(weekend.group(1)) || "past".equals(weekend.group(1)), today));
        }
        var weekday = WEEKDAY.matcher(text);
        if (weekday.matches()) {
            var day = DayOfWeek.valueOf(weekday.group(2).toUpperCase(Locale.ROOT));
            return Optional.of(weekday(day, "last".equals(weekday.group(1)), today));
        }
        if (text.matches("(?:19|20)\\d{2}")) {
            return Optional.of(year(Integer.parseInt(text)));
        }
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return day(text).map(day -> new Stretch(day, day));
        }
        var named = NAMED.matcher(text);
        return named.matches()
                ? Optional.of(named(named.group(2), named.group(3), "last ".equals(named.group(1)), today))
                : Optional.empty();
    }

    /// "Two weeks ago" is the week two weeks before this one, "two days ago" a day.
    private static Stretch ago(long number, char unit, LocalDate today) {
        return switch (unit) {
            case 'd' -> new Stretch(today.minusDays(number), today.minusDays(number));
            case 'w' -> week(today.minusWeeks(number));
            case 'm' -> month(YearMonth.from(today).minusMonths(number));
            default -> year(today.getYear() - Math.toIntExact(number));
        };
    }

    /// The last weekend is over; any other is the latest that has begun.
    private static Stretch weekend(boolean isLast, LocalDate today) {
        var saturday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        var isNow = !saturday.plusDays(1).isBefore(today);
        var from = isLast && isNow ? saturday.minusWeeks(1) : saturday;
        return new Stretch(from, from.plusDays(1));
    }

    private static Stretch weekday(DayOfWeek day, boolean isLast, LocalDate today) {
        var on = today.with(isLast ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day));
        return new Stretch(on, on);
    }

    private static Stretch week(LocalDate day) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Stretch(monday, monday.plusDays(6));
    }

    private static Stretch month(YearMonth month) {
        return new Stretch(month.atDay(1), month.atEndOfMonth());
    }

    private static Stretch year(int year) {
        return new Stretch(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /// The days of a length, months of 30 and years of 365.
    static Optional<Integer> days(String length) {
        var parts = length.split(" ");
        var number = number(parts[0]);
        var each = switch (parts[1].charAt(0)) {
            case 'd' -> 1;
            case 'w' -> 7;
            case 'm' -> 30;
            default -> 365;
        };
        return number < 1 ? Optional.empty() : Optional.of(number * each);
    }

    static Optional<Month> month(String text) {
        return Arrays.stream(Month.values())
                .filter(month -> text.equals(name(month, TextStyle.FULL)) || text.equals(name(month, TextStyle.SHORT)))
                .findFirst();
    }

    private static Stretch near(String unit, boolean isThis, LocalDate today) {
        return switch (unit) {
            case "week" -> week(today.minusWeeks(isThis ? 0 : 1));
            case "month" -> month(YearMonth.from(today).minusMonths(isThis ? 0 : 1));
            default -> year(today.getYear() - (isThis ? 0 : 1));
        };
    }

    /// "Last summer" is over; "the summer" may be the one that is.
    private static Stretch named(String name, @Nullable String year, boolean isLast, LocalDate today) {
        var first = month(name).orElseGet(() -> switch (name) {
            case "spring" -> Month.MARCH;
            case "summer" -> Month.JUNE;
            case "winter" -> Month.DECEMBER;
            default -> Month.SEPTEMBER;
        });
        var months = month(name).isPresent() ? 1 : 3;
        var from = year == null ? latest(first, today) : LocalDate.of(Integer.parseInt(year), first, 1);
        if (year == null && isLast && today.isBefore(from.plusMonths(months))) {
            from = from.minusYears(1);
        }
        return new Stretch(from, from.plusMonths(months).minusDays(1));
    }

    private static LocalDate latest(Month month, LocalDate today) {
        var thisYear = today.withDayOfMonth(1).with(month);
        return thisYear.isAfter(today) ? thisYear.minus(1, ChronoUnit.YEARS) : thisYear;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (java.time.format.DateTimeParseException garbage) {
            return Optional.empty();
        }
    }

    private static int number(String word) {
        return switch (word) {
            case "a", "an", "one" -> 1;
            case "two" -> 2;
            case "three" -> 3;
            case "four" -> 4;
            case "five" -> 5;
            case "six" -> 6;
            case "seven" -> 7;
            case "eight" -> 8;
            case "nine" -> 9;
            case "ten" -> 10;
            case "twelve" -> 12;
            default -> Integer.parseInt(word);
        };
    }

    private static String name(Month month, TextStyle style) {
        return month.getDisplayName(style, Locale.ENGLISH).toLowerCase(Locale.ROOT);
    }
}
