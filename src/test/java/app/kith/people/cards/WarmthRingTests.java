package app.kith.people.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class WarmthRingTests {

    @Test
    void somebodyNewHasNoScoreToDraw() {
        var ring = new WarmthRing(UUID.randomUUID(), "Ana Ruiz", null, null, null, WarmthRing.ROW);

        assertThat(ring.getElement().getAttribute("name")).isEqualTo("Ana Ruiz");
        assertThat(ring.getElement().hasAttribute("score")).isFalse();
        assertThat(ring.getElement().hasAttribute("score-before")).isFalse();
    }

    @Test
    void aNewScoreReplacesTheOldOne() {
        var ring = new WarmthRing(UUID.randomUUID(), "Ana Ruiz", null, 72, 84, WarmthRing.LEAD);

        ring.show(78, null);

        assertThat(ring.getElement().getAttribute("score")).isEqualTo("78");
        assertThat(ring.getElement().hasAttribute("score-before")).isFalse();
    }

    @Test
    void aScoreReadsWithItsBandAndTrend() {
        assertThat(new ScoreNumber(72, 84).text()).isEqualTo("72, warm, cooling");
        assertThat(new ScoreNumber(null, null).text()).isEqualTo("New");
    }
}
