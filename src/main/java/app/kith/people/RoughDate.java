package app.kith.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date known as far as a year, a month or a day.
///
/// @param month null where only the year is known
/// @param day null where only the month is known
public record RoughDate(
        int year, @Nullable Integer month, @Nullable Integer day) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(?:(\\d{1,2})[./])?(\\d{1,2})[./](\\d{4})");
    private static final Pattern NAMED = Pattern.compile("(?:(\\d{1,2})\\.? )?(\\p{L}{3,})\\.? (\\d{4})");
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2999;

    public RoughDate {
        try {
            if (year < FIRST_YEAR || year > LAST_YEAR) {
                throw new DateTimeException("out of range");
            }
            if (month == null && day != null
                    || month != null && !YearMonth.of(year, month).isValidDay(day == null ? 1 : day)) {
                throw new DateTimeException("no such day");
            }
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException("There is no such day in the calendar", impossible);
        }
    }

    /// Reads "2015", "2015-03", "2015-03-02", "3/2015", "2.3.2015" and "March 2015", months in English.
    public static Optional<RoughDate> read(String typed) {
        return read(typed, Locale.ENGLISH);
    }

    /// @param locale in whose language months may be named, beside English
    public static Optional<RoughDate> read(String typed, Locale locale) {
        var text = typed.strip().replaceAll("\\s+", " ");
        try {
            var plain = WRITTEN.matcher(text);
            if (plain.matches()) {
                return Optional.of(new RoughDate(
                        Integer.parseInt(plain.group(1)), number(plain.group(2)), number(plain.group(3))));
            }
            var day = DAY_FIRST.matcher(text);
            if (day.matches()) {
                return Optional.of(
                        new RoughDate(Integer.parseInt(day.group(3)), number(day.group(2)), number(day.group(1))));
            }
            var named = NAMED.matcher(text);
            if (named.matches()) {
                var month = month(named.group(2), locale).or(() -> month(named.group(2), Locale.ENGLISH));
                return month.map(
                        one -> new RoughDate(Integer.parseInt(named.group(3)), one.getValue(), number(named.group(1))));
            }
            return Optional.empty();
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    /// "2015", "2015-03" or "2015-03-02".
    public String written() {
        if (month == null) {
            return Year.of(year).toString();
        }
        return day == null
                ? YearMonth.of(year, month).toString()
                : LocalDate.of(year, month, day).toString();
    }

    /// "2015", "March 2015", "2 March 2015".
    public String said(Locale locale) {
        if (month == null) {
            return String.valueOf(year);
        }
        var name = Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, locale) + " " + year;
        return day == null ? name : day + " " + name;
    }

    /// Whether this lies later as far as both are known: no month of 2015 is after 2015.
    boolean isAfter(RoughDate other) {
        if (year != other.year) {
            return year > other.year;
        }
        if (month == null || other.month == null || !month.equals(other.month)) {
            return month != null && other.month != null && month > other.month;
        }
        return day != null && other.day != null && day > other.day;
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static Optional<Month> month(String name, Locale locale) {
        for (var month : Month.values()) {
            var full = month.getDisplayName(TextStyle.FULL_STANDALONE, locale);
            if (full.equalsIgnoreCase(name)
                    || full.toLowerCase(locale).startsWith(name.toLowerCase(locale)) && name.length() >= 3) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }
}
