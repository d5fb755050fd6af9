package app.kith.nurture.promises;

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
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads by which day something will be done: the next such day, never one that is gone. Where a stretch is said, its
/// last working day is meant: "next week" is Friday of next week. The names of months and days are understood in
/// English and in the locale's language; the locale also says whether 3/12 is in December or in March.
final class DueReader {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String BY =
            "(?:by|on|at|over|until|till|no later than|not later than|at the latest by|around|this coming)";
    private static final String BEFORE = "(before|ahead of)";
    private static final String LEAD = "(?<![\\p{L}\\p{N}])(?:(?:" + BEFORE + "|" + BY + ") )?(?:the )?";
    private static final String PART_OF_DAY = "(?: (?:morning|lunchtime|noon|afternoon|evening|night))?";
    private static final String END = "(?![\\p{L}\\p{N}]|['’]s(?!\\p{L}))";
    private static final String YEAR = "(?:,? ([0-9]{4}))?";
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("a couple of", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10));

    private final LocalDate today;
    private final boolean monthFirst;
    private final Map<String, Month> months = new HashMap<>();
    private final Map<String, DayOfWeek> days = new HashMap<>();
    private final List<Rule> rules;
    private final Pattern ordinalDot;

    /// A day said, and where it stands.
    record Found(LocalDate day, int start, int end) {}

    private record Rule(Pattern pattern, Function<MatchResult, @Nullable LocalDate> day) {}

    DueReader(LocalDate today, Locale locale) {
        this.today = today;
        this.monthFirst = isMonthFirst(locale);
        for (var month : Month.values()) {
            months.put(month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT), month);
            months.put(month.name().toLowerCase(Locale.ROOT), month);
            months.put(month.getDisplayName(TextStyle.FULL, locale).toLowerCase(Locale.ROOT), month);
        }
        months.put("sept", Month.SEPTEMBER);
        for (var day : DayOfWeek.values()) {
            days.put(day.name().toLowerCase(Locale.ROOT), day);
            days.put(day.getDisplayName(TextStyle.FULL, locale).toLowerCase(Locale.ROOT), day);
        }
        days.putAll(Map.of(
                "mon", DayOfWeek.MONDAY,
                "tue", DayOfWeek.TUESDAY,
                "tues", DayOfWeek.TUESDAY,
                "wed", DayOfWeek.WEDNESDAY,
                "thu", DayOfWeek.THURSDAY,
                "thurs", DayOfWeek.THURSDAY,
                "fri", DayOfWeek.FRIDAY));
        this.rules = rules(anyOf(months), anyOf(days));
        this.ordinalDot = Pattern.compile("(?<=[0-9])\\.(?= " + anyOf(months) + "(?!\\p{L}))", FLAGS);
    }

    /// The text with "3. Dezember" as "3 Dezember", so that the dot is not taken for the end of a sentence.
    String withoutOrdinalDots(String text) {
        return ordinalDot.matcher(text).replaceAll("");
    }

    /// The first day said, or null. Of two that begin at the same place the longer wins.
    @Nullable
    Found read(String text) {
        return rules.stream()
                .map(rule -> found(rule, text))
                .filter(Objects::nonNull)
                .min(Comparator.comparingInt(Found::start)
                        .thenComparing(Comparator.comparingInt(Found::end).reversed()))
                .orElse(null);
    }

    private @Nullable Found found(Rule rule, String text) {
        var matcher = rule.pattern.matcher(text);
        while (matcher.find()) {
            var day = rule.day.apply(matcher);
            if (day == null) continue;
            var last = matcher.group(1) == null ? day : day.minusDays(1);
            if (!last.isBefore(today)) return new Found(last, matcher.start(), matcher.end());
        }
        return null;
    }

    private List<Rule> rules(String month, String day) {
        var number = "([0-9]{1,2}|" + anyOf(NUMBERS) + ")";
        var units = "(days?|weeks?|fortnights?|months?)";
        var weekday = "(?:" + day + ",? (?:the )?)?";
        return List.of(
                rule("day after tomorrow" + PART_OF_DAY, found -> today.plusDays(2)),
                rule("tomorrow" + PART_OF_DAY, found -> today.plusDays(1)),
                rule(
                        "(?:today|tonight|this (?:afternoon|evening)|later today|end of (?:the )?day|end of today)",
                        found -> today),
                rule("(?:early |later |sometime )?next week", found -> week(1)),
                rule("week after next", found -> week(2)),
                rule("(?:later |sometime )?this week|end of (?:the|this) week", found -> week(0)),
                rule("end of next week", found -> week(1)),
                rule("(?:this )?weekend", found -> saturday(found.group())),
                rule("next weekend", found -> week(1).plusDays(1)),
                rule("end of (?:the|this) month|(?:later )?this month", found -> endOfMonth(today)),
                rule("(?:end of )?next month", found -> endOfMonth(today.plusMonths(1))),
                rule("end of (?:the|this) year|new year(?:'s eve)?", found -> newYear(found.group())),
                rule("christmas(?! ?(?:card|party|present|gift))", found -> yearly(12, 25)),
                rule(
                        "(?:in|within) (?:about |around |the next )?" + number + " " + units
                                + "(?:['’]? time|['’]s time)?",
                        found -> ahead(found.group(2), found.group(3))),
                rule("end of (" + month + ")" + YEAR, found -> endOf(found.group(2), found.group(3))),
                rule(
                        "([0-9]{4})-([0-9]{2})-([0-9]{2})",
                        found -> date(number(found, 2), number(found, 3), number(found, 4))),
                rule(
                        "(?<=(?:on|by|before|until|the) )([0-9]{1,2})\\.([0-9]{1,2})(?:\\.([0-9]{4})?)?",
                        found -> next(found.group(4), number(found, 3), number(found, 2))),
                rule(weekday + "([0-9]{1,2})/([0-9]{1,2})(?:/([0-9]{4}|[0-9]{2}))?(?!/)", this::slashed),
                rule(
                        weekday + "([0-9]{1,2})(?:st|nd|rd|th|\\.)? (?:of )?(" + month + ")" + YEAR,
                        found -> next(found.group(4), month(found.group(3)), number(found, 2))),
                rule(
                        weekday + "(" + month + ")\\.? (?:the )?([0-9]{1,2})(?:st|nd|rd|th)?" + YEAR,
                        found -> next(found.group(4), month(found.group(2)), number(found, 3))),
                rule(weekday + "([0-9]{1,2})(?:st|nd|rd|th)", found -> dayOfMonth(number(found, 2))),
                rule("(?:(this|next) )?(" + day + ")" + PART_OF_DAY, found -> weekday(found.group(2), found.group(3))));
    }

    private static Rule rule(String pattern, Function<MatchResult, @Nullable LocalDate> day) {
        return new Rule(Pattern.compile(LEAD + "(?:" + pattern + ")" + END, FLAGS), day);
    }

    /// Friday of this week, or the last day of it that is not gone.
    private LocalDate week(int ahead) {
        var friday = today.with(DayOfWeek.FRIDAY).plusWeeks(ahead);
        return friday.isBefore(today) ? today.with(DayOfWeek.SUNDAY) : friday;
    }

    private LocalDate saturday(String said) {
        var saturday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        return today.getDayOfWeek() == DayOfWeek.SUNDAY && said.contains("this") ? today : saturday;
    }

    private static LocalDate endOfMonth(LocalDate day) {
        return day.with(TemporalAdjusters.lastDayOfMonth());
    }

    /// "before New Year" is not in the new one.
    private LocalDate newYear(String said) {
        var lastDay = LocalDate.of(today.getYear(), 12, 31);
        return said.toLowerCase(Locale.ROOT).startsWith("before") ? lastDay.plusDays(1) : lastDay;
    }

    private @Nullable LocalDate yearly(int month, int day) {
        return next(null, month, day);
    }

    private LocalDate ahead(String number, String unit) {
        var known = NUMBERS.get(number.toLowerCase(Locale.ROOT));
        long count = known == null ? Integer.parseInt(number) : known;
        return switch (Character.toLowerCase(unit.charAt(0))) {
            case 'd' -> today.plusDays(count);
            case 'w' -> today.plusWeeks(count);
            case 'f' -> today.plusWeeks(2 * count);
            default -> today.plusMonths(count);
        };
    }

    private @Nullable LocalDate endOf(String month, @Nullable String year) {
        var first = date(year == null ? today.getYear() : Integer.parseInt(year), month(month), 1);
        if (first == null) return null;
        var end = endOfMonth(first);
        return year == null && end.isBefore(today) ? endOfMonth(first.plusYears(1)) : end;
    }

    private @Nullable LocalDate slashed(MatchResult found) {
        var first = number(found, 2);
        var second = number(found, 3);
        var dayFirst = second <= 12 && (first > 12 || !monthFirst);
        return dayFirst ? next(found.group(4), second, first) : next(found.group(4), first, second);
    }

    /// A day of the month by itself is the next one of that number.
    private @Nullable LocalDate dayOfMonth(int day) {
        if (day < 1 || day > 31) return null;
        var month = today.withDayOfMonth(1);
        while (month.lengthOfMonth() < day || month.withDayOfMonth(day).isBefore(today)) month = month.plusMonths(1);
        return month.withDayOfMonth(day);
    }

    /// A weekday by itself is the next one after today; "next Friday" is that of next week.
    private LocalDate weekday(@Nullable String which, String name) {
        var day = Objects.requireNonNull(days.get(name.toLowerCase(Locale.ROOT)));
        return which != null && which.equalsIgnoreCase("next")
                ? today.plusWeeks(1).with(day)
                : today.with(TemporalAdjusters.next(day));
    }

    /// Without a year the next such day.
    private @Nullable LocalDate next(@Nullable String year, int month, int day) {
        if (year != null) {
            return date(Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0), month, day);
        }
        for (int ahead = 0; ahead <= 8; ahead++) {
            var date = date(today.getYear() + ahead, month, day);
            if (date != null && !date.isBefore(today)) return date;
        }
        return null;
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private int month(String name) {
        return Objects.requireNonNull(months.get(name.toLowerCase(Locale.ROOT))).getValue();
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
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
