package app.kith.reach.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KnownTogetherTests {

    @Test
    void crossoverIsTheInverseOfCountingDifferentPeople() {
        var known = new KnownTogether(
                3, Map.of(Set.of(0), 60, Set.of(1), 20, Set.of(2), 10, Set.of(0, 1), 8, Set.of(0, 1, 2), 2));

        var crossover = known.crossover().orElseThrow();

        assertThat(Audiences.of(known.in(0), known.in(1), known.in(2)).distinct(crossover))
                .isCloseTo(known.distinct(), within(1e-9));
        assertThat(crossover).isCloseTo((112.0 - 100) / (112 - 70), within(1e-12));
    }

    @Test
    void aPairIsMeasuredByItself() {
        var known = new KnownTogether(3, Map.of(Set.of(0), 60, Set.of(1), 20, Set.of(0, 1), 20, Set.of(2), 5));

        assertThat(known.crossover(0, 1)).hasValue(0.5);
        assertThat(known.crossover(1, 0)).hasValue(0.5);
        assertThat(known.crossover(0, 2)).isEmpty();
    }

    @Test
    void tooFewSayNothing() {
        assertThat(KnownTogether.nobody(3).crossover()).isEmpty();
        assertThat(new KnownTogether(2, Map.of(Set.of(0), 500, Set.of(1), 19)).crossover())
                .isEmpty();
        assertThat(new KnownTogether(2, Map.of(Set.of(0), 500, Set.of(1), 20)).crossover())
                .hasValue(0);
        assertThat(new KnownTogether(2, Map.of(Set.of(0, 1), 20)).crossover()).hasValue(1);
    }

    @Test
    void aPlaceThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> new KnownTogether(2, Map.of(Set.of(2), 1))).hasMessage("There are only 2 places");
        assertThatThrownBy(() -> new KnownTogether(2, Map.of(Set.of(1), -1)))
                .hasMessage("A number of people is not below zero");
    }
}
