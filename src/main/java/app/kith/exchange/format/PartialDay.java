package app.kith.exchange.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A day of which the year may not be known, as birthdays often are. 29 February needs no year.
///
/// @throws DateTimeException if there is no such day
public record PartialDay(@Nullable Integer year, int month, int day) {

    /// From 1927 to 2064; smaller numbers may be years.
    private static final Pattern SPREADSHEET_DAY = Pattern.compile("[1-5]\\d{4}(?:[.,]\\d+)?");

    private static final LocalDate FIRST_OF_SPREADSHEETS = LocalDate.of(1899, 12, 30);

    public PartialDay {
        if (year == null) MonthDay.of(month, day);
        else if (year < 1 || year > 9999) throw new DateTimeException("Years run from 1 to 9999");
        else LocalDate.of(year, month, day);
    }

    /// Reads a date as people and programs write it: `2023-03-15`, `20230315`, `15.3.2023`, `15/3/2023`,
    /// `15 Mar 2023`, `15. März 2023`, `March 15, 2023`, and without a year `--03-15`, `--0315`, `15.3.`,
    /// `15 March`. The year 1604 is Apple's way to say that there is none. A time behind the date is passed
    /// over. Two-digit years are read as 1930 to 2029.
    ///
    /// @param order which number is the day in `3/9/2026`; a date that makes sense only the other way is read so
    /// @return empty if it is no date
    public static Optional<PartialDay> read(String written, DateOrder order) {
        return WrittenDate.read(written, order);
    }

    /// Reads what stands in a column of days, where a number alone is that of a day as spreadsheets count them:
    /// `44927` is 1 January 2023.
    static Optional<PartialDay> readOfDays(String written, DateOrder order) {
        var day = read(written, order);
        if (day.isPresent() || !SPREADSHEET_DAY.matcher(written).matches()) return day;
        var date = FIRST_OF_SPREADSHEETS.plusDays(Long.parseLong(written.substring(0, 5)));
        return Optional.of(new PartialDay(date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
    }

    /// The whole date, if the year is known.
    public Optional<LocalDate> date() {
        return year == null ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    }
}
