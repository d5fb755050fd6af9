package app.kith.interactions.days;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The names of months and days, in English and in the language of the locale, and the days they stand for.
/// The locale also says whether 3/4 is in April or in March. Where something is left out, the nearest such
/// day is meant, today among them.
public final class DayWords {
    /// The time of the day after a day; it says nothing of which day it is.
    public static final String PART_OF_DAY = "(?: (?:morning|lunchtime|noon|afternoon|evening|night))?";

    /// No leap day is further away.
    private static final int YEARS_AWAY = 8;
    /// Short names of days that are words of their own: "she sat in the sun".
    private static final Set<String> WORDS_TOO = Set.of("sat", "sun");

    private final LocalDate today;
    private final Toward toward;
    private final boolean monthFirst;
    private final Map<String, Month> months = new HashMap<>();
    private final Map<String, DayOfWeek> weekdays = new HashMap<>();

    /// On which side of today an unclear day lies.
    public enum Toward {
        PAST(-1),
        FUTURE(1);

        private final int step;

        Toward(int step) {
            this.step = step;
        }

        private boolean allows(LocalDate day, LocalDate today) {
            return this == PAST ? !day.isAfter(today) : !day.isBefore(today);
        }
    }

    public DayWords(LocalDate today, Toward toward, Locale locale) {
        this.today = today;
        this.toward = toward;
        this.monthFirst = isMonthFirst(locale);
        for (var month : Month.values()) {
            months.put(Typed.plain(month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)), month);
            months.put(Typed.plain(month.name()), month);
            months.put(Typed.plain(month.getDisplayName(TextStyle.FULL, locale)), month);
        }
        months.put("sept", Month.SEPTEMBER);
        for (var day : DayOfWeek.values()) {
            weekdays.put(Typed.plain(day.name().substring(0, 3)), day);
            weekdays.put(Typed.plain(day.name()), day);
            weekdays.put(Typed.plain(day.getDisplayName(TextStyle.FULL, locale)), day);
        }
        weekdays.putAll(Map.of("tues", DayOfWeek.TUESDAY, "thur", DayOfWeek.THURSDAY, "thurs", DayOfWeek.THURSDAY));
    }

    /// A pattern of all names of months; it captures nothing.
    public String anyMonth() {
        return anyOf(months.keySet().stream());
    }

    /// A pattern of all names of days; it captures nothing.
    public String anyWeekday() {
        return anyOf(weekdays.keySet().stream());
    }

    /// The same without the short names that mean something else in a sentence.
    public String anyPlainWeekday() {
        return anyOf(weekdays.keySet().stream().filter(name -> !WORDS_TOO.contains(name)));
    }

    /// @param name something [#anyMonth] matched
    public int month(String name) {
        return Objects.requireNonNull(months.get(Typed.plain(name))).getValue();
    }

    /// @param name something [#anyWeekday] matched
    public DayOfWeek weekday(String name) {
        return Objects.requireNonNull(weekdays.get(Typed.plain(name)));
    }

    /// A day of a month; empty for one of no calendar.
    ///
    /// @param year four digits, or two of this century; null for the nearest
    public Optional<LocalDate> date(@Nullable String year, int month, int day) {
        if (year != null) return date(Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0), month, day);
        for (int away = 0; away <= YEARS_AWAY; away++) {
            var date = date(today.getYear() + away * toward.step, month, day);
            if (date.filter(one -> toward.allows(one, today)).isPresent()) return date;
        }
        return Optional.empty();
    }

    /// Two numbers with a slash, in the order of the locale unless they can only be the other way round.
    public Optional<LocalDate> slashed(int first, int second, @Nullable String year) {
        var dayFirst = second <= 12 && (first > 12 || !monthFirst);
        return dayFirst ? date(year, second, first) : date(year, first, second);
    }

    /// The nearest day of a month that has this number; empty where none has.
    public Optional<LocalDate> dayOfMonth(int day) {
        if (day < 1 || day > 31) return Optional.empty();
        var month = today.withDayOfMonth(1);
        while (month.lengthOfMonth() < day || !toward.allows(month.withDayOfMonth(day), today)) {
            month = month.plusMonths(toward.step);
        }
        return Optional.of(month.withDayOfMonth(day));
    }

    /// Empty where no calendar has that day.
    public static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// With its year and without: where the year comes first, as in 2026-11-17, one may still write 17/11.
    private static boolean isMonthFirst(Locale locale) {
        var calendar = IsoChronology.INSTANCE;
        return Stream.of(
                        DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.SHORT, null, calendar, locale),
                        DateTimeFormatterBuilder.getLocalizedDateTimePattern("Md", calendar, locale))
                .allMatch(pattern -> pattern.indexOf('M') < pattern.indexOf('d'));
    }

    /// Longer names first, so that "Sept" is not read as "Sep".
    private static String anyOf(Stream<String> names) {
        return names.sorted(Comparator.comparingInt(String::length).reversed())
                .map(DayWords::quoted)
                .collect(Collectors.joining("|", "(?:", ")(?!\\p{L})"));
    }

    /// Word by word: some languages have names of several, and whoever makes the pattern decides what may stand
    /// between.
    private static String quoted(String name) {
        return Arrays.stream(name.split(" ")).map(Pattern::quote).collect(Collectors.joining(" "));
    }
}
