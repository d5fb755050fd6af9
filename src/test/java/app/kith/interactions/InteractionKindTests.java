package app.kith.interactions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InteractionKindTests {

    @Test
    void anEmailToFiveOrMoreCountsLess() {
        assertThat(InteractionKind.EMAIL.weight(4)).isEqualTo(1);
        assertThat(InteractionKind.EMAIL.weight(5)).isEqualTo(0.25);
        assertThat(InteractionKind.MEAL.weight(5)).isEqualTo(1);
    }

    @Test
    void saysWhoReachedWhom() {
        assertThat(InteractionKind.COFFEE.phrase()).isEqualTo("Coffee with");
        assertThat(InteractionKind.EMAIL.phrase(Direction.IN)).isEqualTo("Email from");
        assertThat(InteractionKind.MISSED_CALL.phrase(Direction.OUT)).isEqualTo("Missed call to");
        assertThat(InteractionKind.NOTE.phrase()).isEqualTo("Note about");
    }

    @Test
    void onlyWhatIsMeantForAPersonAnswersThePace() {
        assertThat(InteractionKind.LETTER.personal()).isTrue();
        assertThat(InteractionKind.MISSED_CALL.personal()).isFalse();
        assertThat(InteractionKind.NOTE.personal()).isFalse();
    }
}
