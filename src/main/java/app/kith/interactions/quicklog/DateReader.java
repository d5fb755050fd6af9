package app.kith.interactions.quicklog;

import app.kith.interactions.days.DayWords;
import app.kith.interactions.days.DayWords.Toward;
import app.kith.interactions.days.NumberWords;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/// Reads the day something happened. Without a year the most recent such day up to today is meant, and a
/// weekday by itself is the last one before today. The names of months and days are understood in English and
/// in the locale's language; the locale also says whether 3/4 is in April or in March.
final class DateReader {
    private static final String ORDINAL = "([0-9]{1,2})(?:st|nd|rd|th|\\.)?";
    private static final String YEAR = "(?:,? ([0-9]{4})(?![0-9]))?";
    private static final String NOT_A_LENGTH =
            "(?![0-9:.,]*[0-9])(?![\\s\\u00A0]*(?:minutes?|mins?|min|m|hours?|hrs?|h)(?!\\p{L}))";
    private static final String UNITS = "(days?|d|weeks?|wks?|w|fortnights?|months?|years?)";

    private final LocalDate today;
    private final DayWords words;
    private final List<Rule<Optional<LocalDate>>> rules;

    DateReader(LocalDate today, Locale locale) {
        this.today = today;
        this.words = new DayWords(today, Toward.PAST, locale);
        this.rules = rules(words.anyMonth(), words.anyWeekday());
    }

    /// A day, or an empty one where what is written is a date but not one of any calendar.
    @Nullable
    Reading<Optional<LocalDate>> read(String text, int at) {
        return rules.stream()
                .map(rule -> rule.read(text, at))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<Rule<Optional<LocalDate>>> rules(String month, String day) {
        var weekday = "(?:on )?(?:" + day + "\\.?,? (?:the )?)?(?:on )?(?:the )?";
        var number = "(" + NumberWords.PATTERN + ") ?";
        return List.of(
                day("(?:the )?day before yesterday", today.minusDays(2)),
                day("(?:the )?day after tomorrow", today.plusDays(2)),
                day("(?:yesterday" + DayWords.PART_OF_DAY + "|last night)", today.minusDays(1)),
                day("tomorrow" + DayWords.PART_OF_DAY, today.plusDays(1)),
                day("(?:earlier )?(?:today|this (?:morning|afternoon|evening)|tonight|just now)", today),
                day("last week", today.minusWeeks(1)),
                day("last month", today.minusMonths(1)),
                day("last year", today.minusYears(1)),
                day("next week", today.plusWeeks(1)),
                day("next month", today.plusMonths(1)),
                day(
                        "(?:on |over )?(?:the )?last weekend",
                        today.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY)).minusDays(1)),
                Rule.of(
                        "(?:about |around )?" + number + "(?:minutes?|mins?|min|hours?|hrs?|h) ago",
                        found -> Optional.of(today)),
                Rule.of(
                        "(?:about |around )?" + number + UNITS + " ago",
                        found -> back(NumberWords.value(found.group(1)), found.group(2))),
                Rule.of("in " + number + UNITS, found -> back(-NumberWords.value(found.group(1)), found.group(2))),
                Rule.of(
                        "(?:on )?([0-9]{4})-([0-9]{2})-([0-9]{2})",
                        found -> DayWords.date(number(found, 1), number(found, 2), number(found, 3))),
                Rule.of(
                        weekday + "([0-9]{1,2})\\.([0-9]{1,2})(?:\\.([0-9]{4}|[0-9]{2})(?![0-9])|\\.|(?![.,:0-9]))",
                        this::dotted),
                Rule.of(weekday + "([0-9]{1,2})([/-])([0-9]{1,2})(?:\\2([0-9]{4}|[0-9]{2}))?(?![0-9/])", this::slashed),
                Rule.of(
                        weekday + ORDINAL + " (?:of )?(" + month + ")(?:\\.(?= (?-i:[\\p{Ll}0-9])))?" + YEAR,
                        found -> named(found.group(1), found.group(2), found.group(3))),
                Rule.of(
                        weekday + "(" + month + ")\\.? (?:the )?([0-9]{1,2})(?:st|nd|rd|th)?" + NOT_A_LENGTH + YEAR,
                        found -> named(found.group(2), found.group(1), found.group(3))),
                Rule.of(
                        "(?:on )?(?:" + day + ",? )?the ([0-9]{1,2})(?:st|nd|rd|th)",
                        found -> dayOfMonth(number(found, 1))),
                Rule.of(
                        "(?:on )?(" + day + ")" + DayWords.PART_OF_DAY + " last week",
                        found -> Optional.of(today.minusWeeks(1).with(words.weekday(found.group(1))))),
                Rule.of(
                        "(?:on )?(?:(last|past|this|next) )?(" + day + ")" + DayWords.PART_OF_DAY,
                        found -> Optional.of(weekday(found.group(1), words.weekday(found.group(2))))));
    }

    private static Rule<Optional<LocalDate>> day(String pattern, LocalDate day) {
        return Rule.of(pattern, found -> Optional.of(day));
    }

    private Optional<LocalDate> back(int number, String unit) {
        return Optional.of(
                switch (Character.toLowerCase(unit.charAt(0))) {
                    case 'd' -> today.minusDays(number);
                    case 'w' -> today.minusWeeks(number);
                    case 'f' -> today.minusWeeks(2L * number);
                    case 'm' -> today.minusMonths(number);
                    default -> today.minusYears(number);
                });
    }

    private LocalDate weekday(@Nullable String which, DayOfWeek day) {
        return switch (which == null ? "" : which.toLowerCase(Locale.ROOT)) {
            case "this" -> today.with(day);
            case "next" -> today.with(TemporalAdjusters.next(day));
            default -> today.with(TemporalAdjusters.previous(day));
        };
    }

    private @Nullable Optional<LocalDate> dotted(MatchResult found) {
        var certain = found.group(3) != null || found.group().endsWith(".");
        var day = number(found, 1);
        var month = number(found, 2);
        return certain || (month >= 1 && month <= 12 && day >= 1 && day <= 31)
                ? words.date(found.group(3), month, day)
                : null;
    }

    private @Nullable Optional<LocalDate> slashed(MatchResult found) {
        if (found.group(2).equals("-") && found.group(4) == null) return null;
        return words.slashed(number(found, 1), number(found, 3), found.group(4));
    }

    private @Nullable Optional<LocalDate> named(String day, String month, @Nullable String year) {
        var number = Integer.parseInt(day);
        return number > 31 ? null : words.date(year, words.month(month), number);
    }

    private @Nullable Optional<LocalDate> dayOfMonth(int day) {
        var found = words.dayOfMonth(day);
        return found.isPresent() ? found : null;
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
