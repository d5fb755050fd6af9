package app.kith.reach.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PassingChanceTests {
    private static final double USUAL = 1.5 / 3.4;

    @Test
    void whoeverAnswersLikeAllPassesItOnLikeAll() {
        assertThat(new PassingChance(USUAL, 0, 0).mean(0.02, USUAL)).isCloseTo(0.02, within(1e-12));
    }

    @Test
    void whoeverAnswersTwiceAsOftenPassesItOnTwiceAsOften() {
        assertThat(new PassingChance(2 * USUAL, 0, 0).mean(0.02, USUAL)).isCloseTo(0.04, within(1e-12));
    }

    @Test
    void nobodyPassesItOnMoreOftenThanTheyAnswer() {
        assertThat(new PassingChance(0.3, 0, 0).mean(0.9, USUAL)).isCloseTo(0.3, within(1e-12));
        assertThat(new PassingChance(0, 0, 0).mean(0.9, USUAL)).isZero();
    }

    @Test
    void whatTheyDidSpeaksForItselfTheMoreOftenTheyWereAsked() {
        var once = new PassingChance(USUAL, 1, 1).mean(0.02, USUAL);
        var often = new PassingChance(USUAL, 40, 40).mean(0.02, USUAL);
        var never = new PassingChance(USUAL, 40, 0).mean(0.02, USUAL);

        assertThat(once).isCloseTo((4 * 0.02 + 1) / 5, within(1e-12));
        assertThat(often).isCloseTo((4 * 0.02 + 40) / 44, within(1e-12));
        assertThat(never).isCloseTo(4 * 0.02 / 44, within(1e-12));
    }

    @Test
    void thePriorIsABetaThatWeighsFourAsks() {
        var chance = new PassingChance(USUAL, 5, 2);
        var beforehand = chance.beforehand(0.02, USUAL);

        var beta = new ShareRate(4 * beforehand, 4 * (1 - beforehand)).after(2, 5);

        assertThat(chance.mean(0.02, USUAL)).isCloseTo(beta.mean(), within(1e-12));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> new PassingChance(1.1, 0, 0)).hasMessage("A share is 0 to 100 %");
        assertThatThrownBy(() -> new PassingChance(0.5, 1, 2)).hasMessageContaining("none to all");
        assertThatThrownBy(() -> new PassingChance(0.5, 1, 0).mean(0.5, 0)).hasMessage("Somebody answers");
    }
}
