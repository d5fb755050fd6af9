package app.kith.nurture.promises;

import app.kith.interactions.days.DayWords;
import app.kith.interactions.days.DayWords.Toward;
import app.kith.interactions.days.NumberWords;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads by which day something will be done: the next such day, never one that is gone. Where a stretch is
/// said, its last working day is meant: "next week" is Friday of next week. The names of months and days are
/// understood in English and in the locale's language; the locale also says whether 3/12 is in December or in
/// March.
final class DueReader {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String BY =
            "(?:by|on|at|over|until|till|no later than|not later than|at the latest by|around|this coming)";
    private static final String BEFORE = "(before|ahead of)";
    private static final String LEAD = "(?<![\\p{L}\\p{N}])(?:(?:" + BEFORE + "|" + BY + ") )?(?:the )?";
    private static final String END = "(?![\\p{L}\\p{N}]|['’]s(?!\\p{L}))";
    /// Whatever is further away is no day one promises anything for.
    private static final int MOST_AHEAD = 120;

    private static final String YEAR = "(?:,? ([0-9]{4}))?";
    private final LocalDate today;
    private final DayWords words;
    private final List<Rule> rules;
    private final Pattern ordinalDot;

    /// A day said, and where it stands.
    record Found(LocalDate day, int start, int end) {}

    private record Rule(Pattern pattern, Function<MatchResult, @Nullable LocalDate> day) {}

    DueReader(LocalDate today, Locale locale) {
        this.today = today;
        this.words = new DayWords(today, Toward.FUTURE, locale);
        this.rules = rules(words.anyMonth(), words.anyPlainWeekday());
        this.ordinalDot = Pattern.compile("(?<=[0-9])\\.(?= " + words.anyMonth() + ")", FLAGS);
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
        var number = "(" + NumberWords.PATTERN + ")";
        var units = "(days?|weeks?|fortnights?|months?)";
        var weekday = "(?:" + day + ",? (?:the )?)?";
        return List.of(
                rule("day after tomorrow" + DayWords.PART_OF_DAY, found -> today.plusDays(2)),
                rule("tomorrow" + DayWords.PART_OF_DAY, found -> today.plusDays(1)),
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
                rule("christmas(?! ?(?:card|party|present|gift))", found -> date(null, 12, 25)),
                rule(
                        "(?:in|within) (?:about |around |the next )?" + number + " " + units
                                + "(?:['’]? time|['’]s time)?",
                        found -> ahead(found.group(2), found.group(3))),
                rule("end of (" + month + ")" + YEAR, found -> endOf(found.group(2), found.group(3))),
                rule(
                        "([0-9]{4})-([0-9]{2})-([0-9]{2})",
                        found -> DayWords.date(number(found, 2), number(found, 3), number(found, 4))
                                .orElse(null)),
                rule(
                        "(?<=(?:on|by|before|until|the) )([0-9]{1,2})\\.([0-9]{1,2})(?:\\.([0-9]{4})?)?",
                        found -> date(found.group(4), number(found, 3), number(found, 2))),
                rule(
                        weekday + "([0-9]{1,2})/([0-9]{1,2})(?:/([0-9]{4}|[0-9]{2}))?(?!/)",
                        found -> words.slashed(number(found, 2), number(found, 3), found.group(4))
                                .orElse(null)),
                rule(
                        weekday + "([0-9]{1,2})(?:st|nd|rd|th|\\.)? (?:of )?(" + month + ")" + YEAR,
                        found -> date(found.group(4), words.month(found.group(3)), number(found, 2))),
                rule(
                        weekday + "(" + month + ")\\.? (?:the )?([0-9]{1,2})(?:st|nd|rd|th)?" + YEAR,
                        found -> date(found.group(4), words.month(found.group(2)), number(found, 3))),
                rule(
                        weekday + "([0-9]{1,2})(?:st|nd|rd|th)",
                        found -> words.dayOfMonth(number(found, 2)).orElse(null)),
                rule(
                        "(?:(this|next) )?(" + day + ")" + DayWords.PART_OF_DAY,
                        found -> weekday(found.group(2), found.group(3))));
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

    private @Nullable LocalDate ahead(String number, String unit) {
        long count = NumberWords.value(number);
        if (count > MOST_AHEAD) return null;
        return switch (Character.toLowerCase(unit.charAt(0))) {
            case 'd' -> today.plusDays(count);
            case 'w' -> today.plusWeeks(count);
            case 'f' -> today.plusWeeks(2 * count);
            default -> today.plusMonths(count);
        };
    }

    private LocalDate endOf(String month, @Nullable String year) {
        var first = LocalDate.of(year == null ? today.getYear() : Integer.parseInt(year), words.month(month), 1);
        var end = endOfMonth(first);
        return year == null && end.isBefore(today) ? endOfMonth(first.plusYears(1)) : end;
    }

    /// A weekday by itself is the next one after today; "next Friday" is that of next week.
    private LocalDate weekday(@Nullable String which, String name) {
        var day = words.weekday(name);
        return which != null && which.equalsIgnoreCase("next")
                ? today.plusWeeks(1).with(day)
                : today.with(TemporalAdjusters.next(day));
    }

    private @Nullable LocalDate date(@Nullable String year, int month, int day) {
        return words.date(year, month, day).orElse(null);
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
