package app.kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PartialDateTests {

    @Test
    void aDayMayLackItsYear() {
        var birthday = new PartialDate(null, 1, 22);

        assertThat(birthday.nextFrom(LocalDate.of(2026, 1, 22))).isEqualTo(LocalDate.of(2026, 1, 22));
        assertThat(birthday.nextFrom(LocalDate.of(2026, 1, 23))).isEqualTo(LocalDate.of(2027, 1, 22));
        assertThat(birthday.turns(LocalDate.of(2026, 1, 22))).isEmpty();
    }

    @Test
    void aLeapDayIsKeptOnThe28thInOtherYears() {
        var leap = new PartialDate(2000, 2, 29);

        assertThat(leap.nextFrom(LocalDate.of(2026, 3, 1))).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(leap.nextFrom(LocalDate.of(2028, 2, 1))).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(leap.turns(LocalDate.of(2028, 2, 29))).hasValue(28);
    }

    @Test
    void aDayThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> new PartialDate(null, 2, 30)).hasMessageContaining("no such day");
        assertThatThrownBy(() -> new PartialDate(2027, 2, 29)).hasMessageContaining("no such day");
        assertThat(new PartialDate(null, 2, 29).day()).isEqualTo(29);
    }
}
