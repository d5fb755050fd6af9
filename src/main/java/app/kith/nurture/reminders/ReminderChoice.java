package app.kith.nurture.reminders;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/// How a user wants to be reminded.
///
/// @param rhythm how often a digest comes by mail
/// @param weekday on which day a weekly one comes
/// @param hour at which hour of the clock it comes, 0 to 23
/// @param zone where that clock stands
/// @param countShown whether the bell carries the number of new things
public record ReminderChoice(Rhythm rhythm, DayOfWeek weekday, int hour, ZoneId zone, boolean countShown) {

    /// How often a digest comes.
    public enum Rhythm {
        OFF,
        DAILY,
        WEEKLY
    }

    public ReminderChoice {
        if (hour < 0 || hour > 23) {
            throw new IllegalArgumentException("An hour is from 0 to 23");
        }
    }

    /// What holds for somebody who never chose.
    public static ReminderChoice usual(ZoneId zone) {
        return new ReminderChoice(Rhythm.OFF, DayOfWeek.MONDAY, 7, zone, true);
    }

    /// When the next digest is due, strictly after that moment; empty while it is off.
    ///
    /// Where the clocks are put forward over the hour it comes as much later as they are; where an hour comes
    /// twice, at the first of the two.
    public Optional<Instant> nextAfter(Instant moment) {
        if (rhythm == Rhythm.OFF) {
            return Optional.empty();
        }
        var day = moment.atZone(zone).toLocalDate().minusDays(1); // a gap may have moved yesterday's into today
        while (true) {
            var wanted = rhythm == Rhythm.DAILY ? day : day.with(TemporalAdjusters.nextOrSame(weekday));
            var due = wanted.atTime(hour, 0).atZone(zone).toInstant();
            if (due.isAfter(moment)) {
                return Optional.of(due);
            }
            day = wanted.plusDays(1);
        }
    }

    /// The day of the user's calendar on which that moment falls.
    public LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }
}
