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

/// Days in a row that words of time mean: "May" is the latest May that has begun, "last week" the one from Monday to
/// Sunday. Summer begins in June, wherever one lives.
record Stretch(LocalDate from, LocalDate to) {
    private static final String MONTHS = Arrays.stream(Month.values())
            .map(month -> name(month, TextStyle.FULL) + "|" + name(month, TextStyle.SHORT))
            .collect(Collectors.joining("|"));
    private static final String UNITS = "days?|weeks?|months?|years?";
    private static final String SEASONS = "spring|summer|autumn|fall|winter";
    private static final String NUMBERS = "\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve";

    /// What such words look like, for a larger pattern.
    static final String WORDS =
            "(?:today|yesterday|(?:the )?(?:last|past) (?:%1$s) (?:%2$s)|(?:last|this|past) (?:week|month|year)|(?:last |this |the )?(?:%3$s)(?: (?:of )?\\d{4})?|(?:last )?(?:%4$s)\\.?(?: (?:of )?\\d{4})?|\\d{4}-\\d{2}-\\d{2}|(?:19|20)\\d{2})"
                    .formatted(NUMBERS, UNITS, SEASONS, MONTHS);

    /// A length of time, such as "3 months".
    static final String LENGTH = "(?:%s) (?:%s)".formatted(NUMBERS, UNITS);

    static final String MONTH = "(?:" + MONTHS + ")";

    private static final Pattern LAST_FEW =
            Pattern.compile("(?:the )?(?:last|past) ((?:%s) (?:%s))".formatted(NUMBERS, UNITS));
    private static final Pattern NEAR = Pattern.compile("(last|past|this) (week|month|year)");
    private static final Pattern NAMED =
            Pattern.compile("(?:last |this |the )?(%s|%s)\\.?(?: (?:of )?(\\d{4}))?".formatted(SEASONS, MONTHS));

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
        if (text.matches("(?:19|20)\\d{2}")) {
            var year = Integer.parseInt(text);
            return Optional.of(new Stretch(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return day(text).map(day -> new Stretch(day, day));
        }
        var named = NAMED.matcher(text);
        return named.matches() ? Optional.of(named(named.group(1), named.group(2), today)) : Optional.empty();
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
            case "week" -> {
                var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .minusWeeks(isThis ? 0 : 1);
                yield new Stretch(monday, monday.plusDays(6));
            }
            case "month" -> {
                var month = YearMonth.from(today).minusMonths(isThis ? 0 : 1);
                yield new Stretch(month.atDay(1), month.atEndOfMonth());
            }
            default -> {
                var first = today.withDayOfYear(1).minusYears(isThis ? 0 : 1);
                yield new Stretch(first, first.plusYears(1).minusDays(1));
            }
        };
    }

    private static Stretch named(String name, @Nullable String year, LocalDate today) {
        var first = month(name).orElseGet(() -> switch (name) {
            case "spring" -> Month.MARCH;
            case "summer" -> Month.JUNE;
            case "winter" -> Month.DECEMBER;
            default -> Month.SEPTEMBER;
        });
        var months = month(name).isPresent() ? 1 : 3;
        var from = year == null ? latest(first, today) : LocalDate.of(Integer.parseInt(year), first, 1);
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
