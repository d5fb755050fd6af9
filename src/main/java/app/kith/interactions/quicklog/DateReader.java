package app.kith.interactions.quicklog;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the day something happened. Without a year the most recent such day up to today is meant, and a weekday by
/// itself is the last one before today. The names of months and days are understood in English and in the locale's
/// language; the locale also says whether 3/4 is in April or in March.
final class DateReader {
    private static final String PART_OF_DAY = "(?: (?:morning|lunchtime|noon|afternoon|evening|night))?";
    private static final String ORDINAL = "([0-9]{1,2})(?:st|nd|rd|th|\\.)?";
    private static final String YEAR = "(?:,? ([0-9]{4})(?![0-9]))?";
    private static final String NOT_A_LENGTH =
            "(?![0-9:.,]*[0-9])(?![\\s\\u00A0]*(?:minutes?|mins?|min|m|hours?|hrs?|h)(?!\\p{L}))";
    private static final String UNITS = "(days?|d|weeks?|wks?|w|fortnights?|months?|years?)";
    private static final int YEARS_BACK = 8;

    private final LocalDate today;
    private final boolean monthFirst;
    private final Map<String, Month> months = new HashMap<>();
    private final Map<String, DayOfWeek> days = new HashMap<>();
    private final List<Rule<Optional<LocalDate>>> rules;

    DateReader(LocalDate today, Locale locale) {
        this.today = today;
        this.monthFirst = isMonthFirst(locale);
        for (var month : Month.values()) {
            months.put(month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT), month);
            months.put(month.name().toLowerCase(Locale.ROOT), month);
            months.put(month.getDisplayName(TextStyle.FULL, locale).toLowerCase(Locale.ROOT), month);
        }
        months.put("sept", Month.SEPTEMBER);
        for (var day : DayOfWeek.values()) {
            days.put(day.name().substring(0, 3).toLowerCase(Locale.ROOT), day);
            days.put(day.name().toLowerCase(Locale.ROOT), day);
            days.put(day.getDisplayName(TextStyle.FULL, locale).toLowerCase(Locale.ROOT), day);
        }
        days.putAll(Map.of("tues", DayOfWeek.TUESDAY, "thur", DayOfWeek.THURSDAY, "thurs", DayOfWeek.THURSDAY));
        this.rules = rules(anyOf(months), anyOf(days));
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
                day("(?:yesterday" + PART_OF_DAY + "|last night)", today.minusDays(1)),
                day("tomorrow" + PART_OF_DAY, today.plusDays(1)),
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
                        found -> of(number(found, 1), number(found, 2), number(found, 3))),
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
                        "(?:on )?(" + day + ")" + PART_OF_DAY + " last week",
                        found -> Optional.of(today.minusWeeks(1).with(weekday(found.group(1))))),
                Rule.of(
                        "(?:on )?(?:(last|past|this|next) )?(" + day + ")" + PART_OF_DAY,
                        found -> Optional.of(weekday(found.group(1), weekday(found.group(2))))));
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
        return certain || (month >= 1 && month <= 12 && day >= 1 && day <= 31) ? of(found.group(3), month, day) : null;
    }

    private @Nullable Optional<LocalDate> slashed(MatchResult found) {
        if (found.group(2).equals("-") && found.group(4) == null) return null;
        var first = number(found, 1);
        var second = number(found, 3);
        var dayFirst = second > 12 ? false : first > 12 || !monthFirst;
        return dayFirst ? of(found.group(4), second, first) : of(found.group(4), first, second);
    }

    private @Nullable Optional<LocalDate> named(String day, String month, @Nullable String year) {
        var number = Integer.parseInt(day);
        var known = months.get(month.toLowerCase(Locale.ROOT));
        return number > 31 || known == null ? null : of(year, known.getValue(), number);
    }

    private @Nullable Optional<LocalDate> dayOfMonth(int day) {
        if (day < 1 || day > 31) return null;
        var month = today.withDayOfMonth(1);
        while (month.lengthOfMonth() < day || month.withDayOfMonth(day).isAfter(today)) month = month.minusMonths(1);
        return Optional.of(month.withDayOfMonth(day));
    }

    private Optional<LocalDate> of(@Nullable String year, int month, int day) {
        if (year != null) return of(Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0), month, day);
        for (var back = 0; back <= YEARS_BACK; back++) {
            var date = of(today.getYear() - back, month, day);
            if (date.isPresent() && !date.get().isAfter(today)) return date;
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> of(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private DayOfWeek weekday(String name) {
        return Objects.requireNonNull(days.get(name.toLowerCase(Locale.ROOT)));
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static boolean isMonthFirst(Locale locale) {
        var pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        return pattern.indexOf('M') < pattern.indexOf('d');
    }

    /// Longer names first, so that "Sept" is not read as "Sep".
    private static String anyOf(Map<String, ?> names) {
        return names.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")(?!\\p{L})"));
    }
}
