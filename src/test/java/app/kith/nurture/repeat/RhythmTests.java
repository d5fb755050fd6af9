package app.kith.nurture.repeat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.kith.nurture.repeat.Repeat.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RhythmTests {
    static final LocalDate TUESDAY = LocalDate.of(2026, 11, 17);

    @Test
    void comesEverySoManyDays() {
        var rhythm = Rhythm.from(TUESDAY, Repeat.every(10, Unit.DAY));

        assertThat(next(rhythm, 3)).containsExactly(day("2026-11-27"), day("2026-12-07"), day("2026-12-17"));
    }

    @Test
    void comesEverySecondWeekOnTheDayItBegan() {
        var rhythm = Rhythm.from(TUESDAY, Repeat.every(2, Unit.WEEK));

        assertThat(next(rhythm, 2)).containsExactly(day("2026-12-01"), day("2026-12-15"));
    }

    @Test
    void comesOnTheDaysOfTheWeekItNames() {
        var rhythm = Rhythm.from(TUESDAY, Repeat.every(2, Unit.WEEK).on(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY));

        assertThat(next(rhythm, 3)).containsExactly(day("2026-11-20"), day("2026-12-01"), day("2026-12-04"));
    }

    @Test
    void leavesOutTheWeekendOnWeekdays() {
        var weekdays = new Repeat(1, Unit.WEEK, Repeat.WEEKDAYS, Repeat.From.DUE);

        assertThat(next(Rhythm.from(day("2026-11-19"), weekdays), 3))
                .containsExactly(day("2026-11-20"), day("2026-11-23"), day("2026-11-24"));
    }

    @Test
    void fallsOnTheLastDayOfShortMonths() {
        var rhythm = Rhythm.from(day("2027-01-31"), Repeat.every(1, Unit.MONTH));

        assertThat(next(rhythm, 5))
                .containsExactly(
                        day("2027-02-28"), day("2027-03-31"), day("2027-04-30"), day("2027-05-31"), day("2027-06-30"));
    }

    @Test
    void fallsOnTheThirtiethWhereThereIsOne() {
        var rhythm = Rhythm.from(day("2028-01-30"), Repeat.every(1, Unit.MONTH));

        assertThat(next(rhythm, 3)).containsExactly(day("2028-02-29"), day("2028-03-30"), day("2028-04-30"));
    }

    @Test
    void comesOnTheLeapDayWhereThereIsOne() {
        var rhythm = Rhythm.from(day("2028-02-29"), Repeat.every(1, Unit.YEAR));

        assertThat(next(rhythm, 4))
                .containsExactly(day("2029-02-28"), day("2030-02-28"), day("2031-02-28"), day("2032-02-29"));
    }

    @Test
    void countsMonthsAndYearsFromTheDayItWasDone() {
        var monthly = Rhythm.from(day("2027-01-31"), Repeat.every(1, Unit.MONTH).fromDone());
        var yearly = Rhythm.from(day("2028-02-29"), Repeat.every(1, Unit.YEAR).fromDone());

        assertThat(monthly.after(day("2027-01-31")).slot()).isEqualTo("2027-02-28");
        assertThat(monthly.after(day("2027-02-28")).slot()).isEqualTo("2027-03-28");
        assertThat(yearly.after(day("2028-02-29")).slot()).isEqualTo("2029-02-28");
    }

    @Test
    void leavesOutTheDaysThatHaveGoneBy() {
        var weekly = Rhythm.from(TUESDAY, Repeat.every(1, Unit.WEEK));

        assertThat(weekly.after(day("2026-12-09")).slot()).isEqualTo("2026-12-15");
        assertThat(weekly.after(day("2026-12-08")).slot()).isEqualTo("2026-12-08");
    }

    @Test
    void comesAfterTheDayAtHandWhenItIsDoneEarly() {
        var weekly = Rhythm.from(TUESDAY, Repeat.every(1, Unit.WEEK));

        assertThat(weekly.after(TUESDAY.minusDays(3)).slot()).isEqualTo("2026-11-24");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-16", "2026-11-17", "2026-11-19"})
    void findsTheNamedDayNearestToAFortnightFromWhenItWasDone(LocalDate done) {
        var rhythm = Rhythm.from(
                TUESDAY, Repeat.every(2, Unit.WEEK).on(DayOfWeek.TUESDAY).fromDone());

        assertThat(rhythm.after(done).slot()).isEqualTo("2026-12-01");
    }

    @Test
    void keepsToSeveralNamedDaysFromWhenItWasDone() {
        var weekdays = new Repeat(1, Unit.WEEK, Repeat.WEEKDAYS, Repeat.From.DONE);

        assertThat(Rhythm.from(TUESDAY, weekdays).after(day("2026-11-20")).slot())
                .isEqualTo("2026-11-23");
    }

    @Test
    void doesNotMindWhereTheComputerStands() {
        var before = TimeZone.getDefault();
        try {
            for (var zone : List.of("Pacific/Kiritimati", "America/Los_Angeles", "Europe/Berlin")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                var daily = Rhythm.from(day("2027-03-27"), Repeat.every(1, Unit.DAY));

                assertThat(next(daily, 2)).containsExactly(day("2027-03-28"), day("2027-03-29"));
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void findsTheNextDayHoweverFarApartTheyAre(Unit unit) {
        for (var start : List.of(TUESDAY, day("2028-02-29"), day("2027-12-31"))) {
            var next = Rhythm.from(start, Repeat.every(Repeat.MOST, unit)).after(start);

            assertThat(next.slot())
                    .isAfter(start.plusDays(98))
                    .isBefore(start.plusYears(99).plusDays(1));
        }
    }

    @Test
    void refusesWhatIsNoRule() {
        assertThatIllegalArgumentException().isThrownBy(() -> Repeat.every(0, Unit.DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> Repeat.every(100, Unit.DAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Repeat(1, Unit.MONTH, Set.of(DayOfWeek.MONDAY), Repeat.From.DUE));
    }

    private static List<LocalDate> next(Rhythm first, int count) {
        var days = new ArrayList<LocalDate>();
        var rhythm = first;
        for (int i = 0; i < count; i++) {
            rhythm = rhythm.after(rhythm.slot());
            days.add(rhythm.slot());
        }
        return days;
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
