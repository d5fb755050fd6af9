package app.kith.engagement.score;

import static app.kith.engagement.score.History.both;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CoolingTests {
    private static final EngagementState WEEKLY = every(7, 52);

    @Test
    void anEstablishedRelationshipCoolsAndThenFallsSilent() {
        assertThat(Cooling.of(WEEKLY, 10)).isEqualTo(Cooling.NONE);
        assertThat(Cooling.of(WEEKLY, 90)).isEqualTo(Cooling.COOLING);
        assertThat(Cooling.of(WEEKLY, 170)).isEqualTo(Cooling.SILENT);
    }

    @Test
    void someoneMetFourTimesCannotCool() {
        assertThat(Cooling.of(every(7, 4), 60)).isEqualTo(Cooling.NONE);
        assertThat(Cooling.of(every(7, 5), 60)).isEqualTo(Cooling.COOLING);
    }

    @Test
    void afterYearsOfSilenceThereIsNothingLeftToCool() {
        assertThat(Cooling.of(WEEKLY, 3 * 365)).isEqualTo(Cooling.NONE);
    }

    @Test
    void someoneNewCannotCool() {
        assertThat(Cooling.of(EngagementState.EMPTY, 0)).isEqualTo(Cooling.NONE);
    }

    @Test
    void aShorterCadenceTakesThePlaceOfTheGap() {
        var everySixWeeks = every(45, 12);

        assertThat(Cooling.of(everySixWeeks, 50)).isEqualTo(Cooling.NONE);
        assertThat(Cooling.of(everySixWeeks, 50, 20)).isEqualTo(Cooling.COOLING);
    }

    @Test
    void aLongerCadenceChangesNothing() {
        assertThat(Cooling.of(WEEKLY, 90, 365)).isEqualTo(Cooling.COOLING);
        assertThatIllegalArgumentException().isThrownBy(() -> Cooling.of(WEEKLY, 90, 0));
    }

    /// So many talks at even distances, the last on day 0.
    private static EngagementState every(int days, int times) {
        return EngagementState.of(
                LongStream.range(0, times).mapToObj(i -> both(-days * i)).toList(), 0);
    }
}
