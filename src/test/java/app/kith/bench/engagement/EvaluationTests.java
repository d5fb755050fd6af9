package app.kith.bench.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.kith.bench.engagement.Evaluation.Foretold;
import app.kith.engagement.score.PublicHistory;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTests {

    static boolean dataIsThere() {
        return PublicHistory.areThere();
    }

    /// The figures of the reference, which chose the model.
    @ParameterizedTest
    @CsvSource({"collegemsg, 0.7614, 565", "enron, 0.8353, 130", "cns, 0.7877, 136"})
    @EnabledIf(
            value = "dataIsThere",
            disabledReason = "the public message histories are not here; name their folder by -Dkith.engagement.data")
    void kithRanksAsWellAsItsReference(String name, double auc, int egos) throws IOException {
        if (!PublicHistory.names().contains(name)) return;

        var evaluation = new Evaluation(PublicHistory.read(name));

        assertThat(evaluation.ranked()).hasSize(egos);
        assertThat(evaluation.auc(Predictor.KITH)).isCloseTo(auc, within(1e-3));
        assertThat(evaluation.auc(Predictor.KITH)).isGreaterThan(evaluation.auc(Predictor.RECENCY));
    }

    @Test
    void equalsCountHalf() {
        // one of the two that happened stands above both others, the other is equal to one and below none: 3.5 of 4
        assertThat(Ranking.auc(new double[] {3, 2, 2, 1}, new boolean[] {true, true, false, false}))
                .isEqualTo(3.5 / 4);
        assertThat(Ranking.auc(new double[] {1, 1, 1}, new boolean[] {true, false, false}))
                .isEqualTo(0.5);
    }

    @Test
    void equalsAtTheEdgeOfTheTopAreDrawnByLot() {
        var values = new double[] {5, 4, 4, 4, 1};
        var happened = new boolean[] {true, true, false, false, true};

        // the first, and one of the three equals, of which one of three happened
        assertThat(Ranking.precision(values, happened, 2)).isCloseTo((1 + 1 / 3.0) / 2, within(1e-12));
        assertThat(Ranking.precision(values, happened, 10)).isEqualTo(3 / 5.0);
    }

    @Test
    void chancesThatHoldHaveNoErrorAndTheLeastLoss() {
        var fair = List.of(List.of(
                new Foretold(0.25, true),
                new Foretold(0.25, false),
                new Foretold(0.25, false),
                new Foretold(0.25, false)));
        var bold = List.of(fair.getFirst().stream()
                .map(one -> new Foretold(0.9, one.happened()))
                .toList());

        var right = new Calibration(fair);
        var wrong = new Calibration(bold);

        assertThat(right.expectedError().value()).isZero();
        assertThat(right.logLoss().value()).isCloseTo(right.logLossOfTheShare().value(), within(1e-12));
        assertThat(wrong.expectedError().value()).isCloseTo(0.65, within(1e-12));
        assertThat(wrong.logLoss().value()).isGreaterThan(right.logLoss().value());
    }

    @Test
    void anIntervalHoldsTheMeanAndIsTheSameEachTime() {
        var random = new Random(7);
        var values = random.doubles(200).toArray();

        var interval = Bootstrap.mean(values);

        assertThat(interval.value()).isBetween(interval.low(), interval.high());
        assertThat(interval.high() - interval.low()).isBetween(0.05, 0.12); // about 4 * 0.289 / sqrt(200)
        assertThat(Bootstrap.mean(values)).isEqualTo(interval);
    }
}
