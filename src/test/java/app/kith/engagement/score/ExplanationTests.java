package app.kith.engagement.score;

import static app.kith.engagement.score.History.both;
import static app.kith.engagement.score.History.in;
import static app.kith.engagement.score.History.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import app.kith.engagement.score.Explanation.Share;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ExplanationTests {

    @RepeatedTest(200)
    void theSharesAddUpToTheScore(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        var history = History.random(random);
        var today = history.getLast().day() + random.nextInt(300);
        var score = Score.of(EngagementState.of(history, today), today, Pace.DEFAULT)
                .orElseThrow();

        var shares = Explanation.of(score).shares();

        assertThat(shares.stream().mapToDouble(Share::points).sum())
                .isCloseTo(100 * score.engagementChance(), within(1e-10));
        assertThat(shares.stream().mapToInt(Share::whole).sum()).isEqualTo(score.score());
        assertThat(shares)
                .allSatisfy(share -> assertThat((double) share.whole()).isCloseTo(share.points(), within(1.0)));
    }

    @RepeatedTest(50)
    void frequencyAddsAndSilenceTakes(RepetitionInfo seed) {
        var history = History.random(new Random(seed.getCurrentRepetition()));
        var today = history.getLast().day() + 10;

        var why = Explanation.of(Score.of(EngagementState.of(history, today), today, Pace.DEFAULT)
                .orElseThrow());

        assertThat(why.frequency().points()).isPositive();
        assertThat(why.mutual().points()).isNotNegative();
        assertThat(why.silence().points()).isNegative();
        assertThat(why.unanswered().points()).isNotPositive();
    }

    @Test
    void whatPlaysNoPartHasNoShare() {
        var why = Explanation.of(Score.of(state(in(100)), 100, Pace.DEFAULT).orElseThrow());

        // one term only: start is 100 sigma(-1.66 + 0.85 * 0.9 ln 3) = 30.586, the rest of 55.995 is frequency
        assertThat(why.start().points()).isCloseTo(30.586, within(0.001));
        assertThat(why.frequency().points()).isCloseTo(25.409, within(0.001));
        assertThat(why.shares().stream().map(Share::whole)).containsExactly(31, 25, 0, 0, 0);
        assertThat(why.mutual().points()).isZero();
        assertThat(why.silence().points()).isZero();
        assertThat(why.unanswered().points()).isZero();
    }

    @Test
    void aTalkRaisesTheScoreAndSilenceLowersIt() {
        var state = state(both(100), in(130), both(150));
        var now = Score.of(state, 170, Pace.DEFAULT).orElseThrow();

        var talked = Explanation.afterATalk(state, 170, Pace.DEFAULT);
        var silent = Explanation.afterSilence(state, 170, 30, Pace.DEFAULT).orElseThrow();

        assertThat(talked.score()).isGreaterThan(now.score());
        assertThat(silent.score()).isLessThan(now.score());
        assertThat(silent).isEqualTo(Score.of(state, 200, Pace.DEFAULT).orElseThrow());
    }

    @Test
    void aTalkGivesSomeoneNewAScore() {
        assertThat(Explanation.afterATalk(EngagementState.EMPTY, 100, Pace.DEFAULT))
                .isEqualTo(Score.of(state(both(100)), 100, Pace.DEFAULT).orElseThrow());
        assertThat(Explanation.afterSilence(EngagementState.EMPTY, 100, 30, Pace.DEFAULT))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Explanation.afterSilence(EngagementState.EMPTY, 100, -1, Pace.DEFAULT));
    }
}
