package app.kith.design;

import java.text.Bidi;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/// Dates, paces, lengths and counts the way Kith says them: the day first, distances in the unit one would
/// think in, the year only if it is not this one.
///
/// @param today the reader's day, in their time zone
/// @param locale of the reader, for the names of months and days, digits and the clock
public record Words(LocalDate today, Locale locale) {
    private static final int LAST_DAY_COUNT = 13;
    private static final int LAST_WEEK_COUNT = 26;
    private static final int LAST_MONTH_COUNT = 24;
    private static final double DAYS_A_MONTH = 365.25 / 12;
    private static final List<String> NUMBERS =
            List.of("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten");

    /// "17 November", "17 November 2025".
    public String date(LocalDate date) {
        return format(date, "d MMMM");
    }

    /// "Tue 17 Nov", for narrow places.
    public String shortDate(LocalDate date) {
        return format(date, "EEE d MMM");
    }

    /// "Tuesday 17 November".
    public String weekdayAndDate(LocalDate date) {
        return format(date, "EEEE d MMMM");
    }

    /// The clock as the locale says it: "15:30", "3:30 PM".
    public String time(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(time);
    }

    /// How far a day is away, whichever side it lies: [#past] or [#future].
    public String distance(LocalDate date) {
        return date.isAfter(today) ? future(date) : past(date);
    }

    /// "today", "yesterday", "4 days ago" (to 13), "9 weeks ago" (to 26), "8 months ago" (to 24), "3 years
    /// ago".
    ///
    /// @param date not after today
    public String past(LocalDate date) {
        var days = ChronoUnit.DAYS.between(date, today);
        if (days <= 0) return "today";
        return days == 1 ? "yesterday" : between(date, today) + " ago";
    }

    /// The time from one day to a later one in the unit one would think in: "4 days" (to 13), "9 weeks" (to
    /// 26), "8 months" (to 24), "3 years".
    public static String between(LocalDate from, LocalDate to) {
        var days = ChronoUnit.DAYS.between(from, to);
        var months = ChronoUnit.MONTHS.between(from, to);
        if (days <= LAST_DAY_COUNT) return counted(days, "day");
        if (days / 7 <= LAST_WEEK_COUNT) return days / 7 + " weeks";
        return months <= LAST_MONTH_COUNT ? months + " months" : ChronoUnit.YEARS.between(from, to) + " years";
    }

    /// "today", "tomorrow", "Thu 19 Nov" within 7 days, then "27 November".
    ///
    /// @param date not before today
    public String future(LocalDate date) {
        var days = ChronoUnit.DAYS.between(today, date);
        if (days <= 0) return "today";
        if (days == 1) return "tomorrow";
        return days <= 7 ? shortDate(date) : date(date);
    }

    /// "Five people", "12 people", for the beginning of a title.
    public String people(long count) {
        return count(count, "person", "people");
    }

    /// A count at the beginning of a title, as a word up to ten: "Five notes", "12 notes", "No notes".
    public String count(long count, String one, String many) {
        var number = count >= 0 && count < NUMBERS.size() ? NUMBERS.get((int) count) : number(count);
        return number + " " + (count == 1 ? one : many);
    }

    /// A count inside a sentence, in digits: "5 notes", "1 note".
    public String counted(long count, String one, String many) {
        return number(count) + " " + (count == 1 ? one : many);
    }

    /// "5 people", "1 person", inside a sentence.
    public String peopleInside(long count) {
        return counted(count, "person", "people");
    }

    /// "130,000", with the separators of the locale.
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /// "every day", "every 10 days", "every week", "every 5 weeks", "every 8 months".
    ///
    /// @param paceDays at least 1
    public static String pace(int paceDays) {
        var unit = Unit.of(paceDays);
        var number = Math.round(paceDays / unit.days);
        return number <= 1 ? "every " + unit.one : "every " + number + " " + unit.one + "s";
    }

    /// The time since the last interaction in the unit of [#pace], so that the two can be compared at a glance:
    /// "It has been 9", or "It has been 3 weeks" where the pace names no number. Only whole units count.
    public static String gap(int gapDays, int paceDays) {
        var unit = Unit.of(paceDays);
        var number = (long) Math.floor(gapDays / unit.days);
        var isNumbered = Math.round(paceDays / unit.days) > 1;
        if (number < 1) return "It has been less than a " + unit.one;
        if (isNumbered) return "It has been " + number;
        return "It has been " + number + " " + unit.one + (number == 1 ? "" : "s");
    }

    /// "45 min", "1 h 10", "2 h".
    public static String length(long minutes) {
        if (minutes < 60) return minutes + " min";
        return minutes % 60 == 0 ? minutes / 60 + " h" : minutes / 60 + " h " + minutes % 60;
    }

    /// "45 minutes", "1 hour 10 minutes", for sentences.
    public static String lengthSpelled(long minutes) {
        if (minutes < 60) return counted(minutes, "minute");
        var hours = counted(minutes / 60, "hour");
        return minutes % 60 == 0 ? hours : hours + " " + counted(minutes % 60, "minute");
    }

    /// A sum of time to the nearest hour, "46 hours"; below ten hours to the nearest half, "2½ hours", and below one in
    /// minutes.
    public static String sum(long minutes) {
        if (minutes < 60) return counted(minutes, "minute");
        var halves = Math.round(minutes / 30.0);
        var isHalf = halves % 2 == 1 && halves < 20;
        return isHalf ? halves / 2 + "½ hours" : counted(Math.round(minutes / 60.0), "hour");
    }

    /// Time to answer: "40 min left", "5 h left", over a day "3 days left"; once it is gone "2 h late".
    public static String left(Duration left) {
        var size = left.abs();
        var ending = left.isNegative() ? " late" : " left";
        if (size.toMinutes() < 60) return size.toMinutes() + " min" + ending;
        return (size.compareTo(Duration.ofHours(24)) <= 0 ? size.toHours() + " h" : counted(size.toDays(), "day"))
                + ending;
    }

    /// "Ana", "Ana and Luca", "Ana, Luca and Noor".
    public static String list(List<String> names) {
        if (names.size() < 2) return String.join("", names);
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    /// A name for a sentence: one that is written from right to left is isolated, so that it does not turn
    /// the words around it; any other is returned as it is.
    public static String isolated(String name) {
        return Bidi.requiresBidi(name.toCharArray(), 0, name.length()) ? '\u2068' + name + '\u2069' : name;
    }

    private static String counted(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }

    private String format(LocalDate date, String pattern) {
        var withYear = date.getYear() == today.getYear() ? pattern : pattern + " uuuu";
        return DateTimeFormatter.ofPattern(withYear, locale).format(date);
    }

    private enum Unit {
        DAY("day", 1),
        WEEK("week", 7),
        MONTH("month", DAYS_A_MONTH);

        private final String one;
        private final double days;

        Unit(String one, double days) {
            this.one = one;
            this.days = days;
        }

        /// The unit in which a pace is said; a week is a week though other paces below a fortnight are days.
        static Unit of(int paceDays) {
            if (paceDays != 7 && paceDays <= LAST_DAY_COUNT) return DAY;
            return paceDays / 7 <= LAST_WEEK_COUNT ? WEEK : MONTH;
        }
    }
}
