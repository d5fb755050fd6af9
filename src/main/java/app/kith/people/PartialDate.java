package app.kith.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// A day of the year whose year may be unknown, such as a birthday.
public record PartialDate(@Nullable Integer year, int month, int day) {

    public PartialDate {
        try {
            if (year == null) {
                MonthDay.of(month, day);
            } else {
                LocalDate.of(year, month, day);
            }
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException("There is no such day in the calendar", impossible);
        }
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /// The next time this day comes, today included. The 29th of February is kept on the 28th in other years.
    public LocalDate nextFrom(LocalDate today) {
        var thisYear = in(today.getYear());
        return thisYear.isBefore(today) ? in(today.getYear() + 1) : thisYear;
    }

    /// How old somebody born on this day becomes on that date; empty when the year is not known.
    public OptionalInt turns(LocalDate on) {
        return year == null || year > on.getYear()
                ? OptionalInt.empty()
                : OptionalInt.of((int) ChronoUnit.YEARS.between(Year.of(year), Year.from(on)));
    }

    private LocalDate in(int someYear) {
        return MonthDay.of(month, day).atYear(someYear);
    }
}
