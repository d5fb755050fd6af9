package app.kith.nurture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.people.ContactId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PaceTests {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Test
    void countsDaysAndWeeksAcrossTheEndOfAMonth() {
        assertThat(Pace.days(10).after(LocalDate.of(2027, 2, 25))).isEqualTo(LocalDate.of(2027, 3, 7));
        assertThat(Pace.days(10).after(LocalDate.of(2028, 2, 25))).isEqualTo(LocalDate.of(2028, 3, 6));
        assertThat(Pace.weeks(5).after(LocalDate.of(2026, 11, 30))).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @Test
    void keepsMonthsToTheirLastDay() {
        assertThat(Pace.months(1).after(LocalDate.of(2027, 1, 31))).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(Pace.months(1).after(LocalDate.of(2028, 1, 31))).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(Pace.months(12).after(LocalDate.of(2028, 2, 29))).isEqualTo(LocalDate.of(2029, 2, 28));
        assertThat(Pace.months(2).after(LocalDate.of(2026, 12, 31))).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void saysItselfAndTheGapInOneUnit() {
        assertThat(Pace.weeks(1).words()).isEqualTo("every week");
        assertThat(Pace.weeks(5).words()).isEqualTo("every 5 weeks");
        assertThat(Pace.weeks(5).gap(TODAY.minusDays(65), TODAY)).isEqualTo("It has been 9");
        assertThat(Pace.months(1).gap(TODAY.minusMonths(3), TODAY)).isEqualTo("It has been 3 months");
        assertThat(Pace.months(2).gap(TODAY.minusDays(3), TODAY)).isEqualTo("It has been less than a month");
    }

    @Test
    void knowsItsLengthInDays() {
        assertThat(Pace.weeks(5).days()).isEqualTo(35);
        assertThat(Pace.months(1).days()).isEqualTo(30);
        assertThat(Pace.months(12).days()).isEqualTo(365);
    }

    @Test
    void isBetweenADayAndTenYears() {
        assertThatThrownBy(() -> Pace.days(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Pace.months(121)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Pace.months(120).days()).isEqualTo(3653);
    }

    @Test
    void runsFromTheDayItWasSetWhileNothingIsLogged() {
        var cadence = new Cadence(ContactId.next(), Pace.weeks(2), null, TODAY);

        assertThat(cadence.line().dueOn()).isEqualTo(TODAY.plusWeeks(2));
    }

    @Test
    void isResetByTheNewestPersonalWordOnly() {
        var cadence = new Cadence(ContactId.next(), Pace.weeks(2), TODAY.minusDays(3), TODAY);

        cadence.tended(TODAY.minusDays(9));
        assertThat(cadence.line().dueOn()).isEqualTo(TODAY.plusDays(11));
        cadence.tended(TODAY);
        assertThat(cadence.line().dueOn()).isEqualTo(TODAY.plusWeeks(2));
    }

    @Test
    void waitsForTheEndOfAPauseAndForwardsAPostponement() {
        var cadence = new Cadence(ContactId.next(), Pace.weeks(2), TODAY.minusWeeks(9), TODAY);

        cadence.postpone(TODAY.plusDays(4));
        assertThat(cadence.line().dueOn()).isEqualTo(TODAY.plusDays(4));
        cadence.pause(TODAY.plusMonths(1), null);
        assertThat(cadence.line().dueOn()).isEqualTo(TODAY.plusMonths(1));
        cadence.pause(null, null);
        cadence.tended(TODAY.minusDays(1));
        assertThat(cadence.line().dueOn()).isEqualTo(TODAY.plusDays(13));
    }
}
