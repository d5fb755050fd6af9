package app.kith.exchange.format;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The ways in which dates are written.
final class WrittenDate {

    private static final int LONGEST = 60;
    /// Apple's year for birthdays without one.
    private static final int NO_YEAR = 1604;

    private static final String TIME = "(?:[T ,]+\\d{1,2}:\\d{2}.*)?";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + TIME, Pattern.CASE_INSENSITIVE);
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T\\d{4}.*)?");
    private static final Pattern EAST_ASIAN =
            Pattern.compile("(?:(\\d{4})[年년] ?)?(\\d{1,2})[月월] ?(\\d{1,2})[日일号]" + TIME);
    private static final Pattern NO_YEAR_ISO = Pattern.compile("--(\\d{1,2})-?(\\d{2})");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})?" + TIME);
    private static final Pattern SLASHED =
            Pattern.compile("(\\d{1,2})([-/])(\\d{1,2})(?:\\2(\\d{4}|\\d{2}))?" + TIME, Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_MONTH_NAME = Pattern.compile(
            "(?:\\p{L}+\\.?,? )?(\\d{1,2})(?:st|nd|rd|th|er|[.º°])?[ -]?(?:(?:de|di) )?(\\p{L}{3,})\\.?(?:(?:[ ,-]+| del? )(\\d{4}|\\d{2}))?(?: ?г\\.)?"
                    + TIME);
    private static final Pattern MONTH_NAME_DAY =
            Pattern.compile("(\\p{L}{3,})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?" + TIME);

    private WrittenDate() {}

    static Optional<PartialDay> read(String written, DateOrder order) {
        if (written.length() > LONGEST) return Optional.empty();
        var text = Cells.folded(written);
        try {
            return Optional.ofNullable(parsed(text, order));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static @Nullable PartialDay parsed(String text, DateOrder order) {
        Matcher m;
        if ((m = YEAR_FIRST.matcher(text)).matches()) return day(m.group(1), m.group(3), m.group(4));
        if ((m = COMPACT.matcher(text)).matches()) return day(m.group(1), m.group(2), m.group(3));
        if ((m = NO_YEAR_ISO.matcher(text)).matches()) return day(null, m.group(1), m.group(2));
        if ((m = DOTTED.matcher(text)).matches()) return day(m.group(3), m.group(2), m.group(1));
        if ((m = SLASHED.matcher(text)).matches()) return slashed(m.group(4), m.group(1), m.group(3), order);
        if ((m = EAST_ASIAN.matcher(text)).matches()) return day(m.group(1), m.group(2), m.group(3));
        if ((m = DAY_MONTH_NAME.matcher(text)).matches()) return named(m.group(3), m.group(2), m.group(1));
        if ((m = MONTH_NAME_DAY.matcher(text)).matches()) return named(m.group(3), m.group(1), m.group(2));
        return null;
    }

    private static PartialDay slashed(@Nullable String year, String first, String second, DateOrder order) {
        var dayFirst = order == DateOrder.DAY_FIRST;
        if (dayFirst && Integer.parseInt(second) > 12) dayFirst = false;
        else if (!dayFirst && Integer.parseInt(first) > 12) dayFirst = true;
        return dayFirst ? day(year, second, first) : day(year, first, second);
    }

    private static @Nullable PartialDay named(@Nullable String year, String month, String day) {
        var number = MonthNames.number(month);
        return number.isEmpty() ? null : day(year, String.valueOf(number.getAsInt()), day);
    }

    private static PartialDay day(@Nullable String year, String month, String day) {
        return new PartialDay(year(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static @Nullable Integer year(@Nullable String year) {
        if (year == null) return null;
        var number = Integer.parseInt(year);
        if (year.length() == 2) return number < 30 ? 2000 + number : 1900 + number;
        return number == 0 || number == NO_YEAR ? null : Integer.valueOf(number);
    }

    /// The two leading numbers of a date whose order has to be known, such as 3 and 9 of `3/9/2026`; null for any
    /// other text.
    static int @Nullable [] leadingNumbers(String written) {
        if (written.length() < 3 || written.length() > LONGEST || !Character.isDigit(written.charAt(0))) return null;
        var m = SLASHED.matcher(written);
        if (!m.matches()) return null;
        return new int[] {Integer.parseInt(m.group(1)), Integer.parseInt(m.group(3))};
    }

    /// `17/08` of `17/08/2026`.
    static String withoutYear(String written) {
        var m = SLASHED.matcher(written);
        return m.matches() ? m.group(1) + m.group(2) + m.group(3) : written;
    }
}
