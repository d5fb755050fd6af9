package app.kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandTests {

    @ParameterizedTest
    @CsvSource({
        "100, BRIGHT",
        "75, BRIGHT",
        "74, WARM",
        "50, WARM",
        "49, MILD",
        "25, MILD",
        "24, COOL",
        "10, COOL",
        "9, QUIET",
        "0, QUIET"
    })
    void aScoreFallsIntoTheBandThatStartsAtOrBelowIt(int score, Band band) {
        assertThat(Band.of(score)).isEqualTo(band);
    }

    @Test
    void aScoreOutsideTheScaleIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Band.of(101));
        assertThatIllegalArgumentException().isThrownBy(() -> Band.of(-1));
    }
}
