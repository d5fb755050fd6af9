package app.kith.engagement.score;

import static app.kith.engagement.score.History.both;
import static app.kith.engagement.score.History.in;
import static app.kith.engagement.score.History.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ScoreTests {

    @Test
    void someoneNewHasNoScoreRatherThanZero() {
        assertThat(Score.of(EngagementState.EMPTY, 20_000, Pace.DEFAULT)).isEmpty();
    }

    @Test
    void aScoreOfThePastNeedsTheStateOfThePast() {
        var state = state(in(100), both(120));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Score.of(state, 119, Pace.DEFAULT))
                .withMessageContaining("rebuild");
    }

    @Test
    void lookingFurtherAheadNeverLowersTheScore() {
        var state = state(in(100), both(120));

        var month = Score.of(state, 150, Pace.MONTH).orElseThrow();
        var quarter = Score.of(state, 150, Pace.QUARTER).orElseThrow();
        var half = Score.of(state, 150, Pace.HALF_YEAR).orElseThrow();

        assertThat(month.score()).isLessThan(quarter.score());
        assertThat(quarter.score()).isLessThan(half.score());
    }

    @Test
    void aPaceIsOneOfThree() {
        assertThat(Pace.DEFAULT.days()).isEqualTo(90);
        assertThatIllegalArgumentException().isThrownBy(() -> new Pace(60));
    }

    @Test
    void aLevelBeginsAtItsEdge() {
        assertThat(Level.of(1)).isEqualTo(Level.BRIGHT);
        assertThat(Level.of(0.75)).isEqualTo(Level.BRIGHT);
        assertThat(Level.of(0.5)).isEqualTo(Level.WARM);
        assertThat(Level.of(0.25)).isEqualTo(Level.MILD);
        assertThat(Level.of(0.1)).isEqualTo(Level.COOL);
        assertThat(Level.of(0.0999)).isEqualTo(Level.QUIET);
    }
}
