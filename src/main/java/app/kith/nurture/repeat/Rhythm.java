package app.kith.nurture.repeat;

import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Date;
import java.util.TimeZone;
import java.util.stream.IntStream;

/// A rule with the day it began on, and how far it has come. Days only, so no clock and no change of it
/// matters here.
///
/// Where a month is too short it falls on the last day of it: what began on the 31st comes on 30 April and
/// again on 31 May, and what began on 29 February comes on the 28th in common years.
///
/// @param start the first day
/// @param slot the day of the rule that is at hand, wherever the task has been put off to
public record Rhythm(Repeat repeat, LocalDate start, LocalDate slot) {
    private static final int SHORTEST_MONTH = 28;
    private static final int HALF_A_WEEK = 3;
    private static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);

    public static Rhythm from(LocalDate start, Repeat repeat) {
        return new Rhythm(repeat, start, start);
    }

    /// What comes after it is done. Counted from when it was due, days that have gone by meanwhile are left
    /// out.
    public Rhythm after(LocalDate doneOn) {
        return new Rhythm(repeat, start, next(doneOn));
    }

    /// What comes after it is left out this time.
    public Rhythm skipped(LocalDate today) {
        return after(slot.isAfter(today) ? slot : today);
    }

    private LocalDate next(LocalDate doneOn) {
        if (repeat.from() == Repeat.From.DUE) {
            var after = slot.isBefore(doneOn) ? doneOn.minusDays(1) : slot;
            return first(start, after);
        }
        if (repeat.on().size() > 1) {
            return first(doneOn, doneOn);
        }
        var about = doneOn.plus(
                repeat.every(),
                switch (repeat.unit()) {
                    case DAY -> ChronoUnit.DAYS;
                    case WEEK -> ChronoUnit.WEEKS;
                    case MONTH -> ChronoUnit.MONTHS;
                    case YEAR -> ChronoUnit.YEARS;
                });
        if (repeat.on().isEmpty()) {
            return about;
        }
        var later =
                about.with(TemporalAdjusters.nextOrSame(repeat.on().iterator().next()));
        return ChronoUnit.DAYS.between(about, later) > HALF_A_WEEK ? later.minusWeeks(1) : later;
    }

    /// The first day of the rule after that one.
    private LocalDate first(LocalDate from, LocalDate after) {
        var days = rule().getDateIterator(date(from), UTC);
        days.advanceTo(date(after.plusDays(1)));
        return days.next().toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    /// The rule as RFC 5545 has it, to be read together with [#start].
    public Recurrence rule() {
        var rule = new Recurrence.Builder(
                        switch (repeat.unit()) {
                            case DAY -> Frequency.DAILY;
                            case WEEK -> Frequency.WEEKLY;
                            case MONTH -> Frequency.MONTHLY;
                            case YEAR -> Frequency.YEARLY;
                        })
                .interval(repeat.every());
        repeat.on().forEach(day -> rule.byDay(DayOfWeek.values()[day.getValue() % 7]));
        if (repeat.unit() == Repeat.Unit.MONTH && start.getDayOfMonth() > SHORTEST_MONTH) {
            rule.byMonthDay(IntStream.rangeClosed(SHORTEST_MONTH, start.getDayOfMonth())
                            .boxed()
                            .toList())
                    .bySetPos(-1);
        }
        if (repeat.unit() == Repeat.Unit.YEAR && MonthDay.from(start).equals(MonthDay.of(2, 29))) {
            rule.byMonth(2).byMonthDay(SHORTEST_MONTH, start.getDayOfMonth()).bySetPos(-1);
        }
        return rule.build();
    }

    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
