package app.kith.reach.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds whatever the numbers are; each repetition takes others, always the same ones.
class ReachEstimateTests {
    private static final Audiences EXAMPLE = Audiences.of(50, 100, 500);

    @RepeatedTest(50)
    void differentPeopleAreNoMoreThanFollowersAndNoFewerThanTheLargestAudience(RepetitionInfo at) {
        var random = new Random(at.getCurrentRepetition());
        var audiences = anyAudiences(random);
        var largest = audiences.sizes().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        var population = largest + 1 + random.nextInt(100_000);

        var byCrossover = audiences.distinct(random.nextDouble());
        var byPopulation = audiences.distinctWithin(population);

        assertThat(byCrossover).isBetween(largest * (1 - 1e-9), audiences.counted() * (1 + 1e-9));
        assertThat(byPopulation)
                .isBetween(largest * (1 - 1e-9), Math.min(audiences.counted(), population) * (1 + 1e-9));
    }

    @RepeatedTest(50)
    void moreCrossoverAndMoreClusteringReachFewerAndMoreSharingReachesMore(RepetitionInfo at) {
        var random = new Random(at.getCurrentRepetition());
        var audiences = anyAudiences(random);
        var population = 1_000_000.0;
        var connections = random.nextInt(300);
        var steps = random.nextInt(4);
        var low = random.nextDouble();
        var high = low + (1 - low) * random.nextDouble();

        var base = expected(audiences, new Guesses(connections, steps, low, low, population), low);

        var slack = 1e-9 * base;
        assertThat(expected(audiences, new Guesses(connections, steps, high, low, population), low))
                .isLessThanOrEqualTo(base + slack);
        assertThat(expected(audiences, new Guesses(connections, steps, low, high, population), low))
                .isLessThanOrEqualTo(base + slack);
        assertThat(expected(audiences, new Guesses(connections, steps, low, low, population), high))
                .isGreaterThanOrEqualTo(base - slack);
        assertThat(expected(audiences, new Guesses(connections, steps, low, low, null), low))
                .isGreaterThanOrEqualTo(base - slack);
        assertThat(base).isLessThanOrEqualTo(Math.max(population, audiences.distinct(low)) * (1 + 1e-9));
    }

    @RepeatedTest(20)
    void theIntervalHoldsFourOfFiveCasesAndNarrowsWithWhatIsSeen(RepetitionInfo at) {
        var random = new Random(at.getCurrentRepetition());
        var asked = random.nextInt(200);
        var rate = ShareRate.ASSUMED.after(asked / 4.0, asked);

        var low = rate.low(ShareRate.LEVEL);
        var high = rate.high(ShareRate.LEVEL);

        assertThat(low).isBetween(0.0, rate.mean());
        assertThat(high).isBetween(rate.mean(), 1.0);
        assertThat(rate.below(high) - rate.below(low)).isCloseTo(0.8, within(1e-9));
        var surer = new ShareRate(rate.passing() * 10, rate.keeping() * 10);
        assertThat(surer.high(ShareRate.LEVEL) - surer.low(ShareRate.LEVEL)).isLessThan(high - low);
    }

    @Test
    void nobodyFollowingReachesNobody() {
        var nobody = new Audiences(List.of());

        var estimate = ReachEstimate.of(nobody, new Guesses(100, 2, 0, 0, null), ShareRate.ASSUMED);

        assertThat(estimate.counted()).isZero();
        assertThat(estimate.theoretical()).isZero();
        assertThat(estimate.high()).isZero();
        assertThat(nobody.distinctWithin(5)).isZero();
    }

    @Test
    void theExampleIsCountedMultipliedAndExpected() {
        var estimate = ReachEstimate.of(EXAMPLE, new Guesses(100, 2, 0, 0, null), ShareRate.ASSUMED);

        assertThat(estimate.counted()).isEqualTo(650);
        assertThat(EXAMPLE.theoretical(100, 1)).isEqualTo(65_000);
        assertThat(estimate.theoretical()).isEqualTo(6_500_000);
        assertThat(estimate.theoretical() * 0.02).isEqualTo(130_000);
        assertThat(estimate.expected()).isCloseTo(4_550, within(1e-9));
        assertThat(estimate.growth()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, -1e-9, Double.NaN, Double.POSITIVE_INFINITY})
    void numbersThatAreNoneAreRefused(double wrong) {
        assertThatThrownBy(() -> Audiences.of(wrong)).hasMessage("A number of followers is not below zero");
        assertThatThrownBy(() -> new Guesses(wrong, 2, 0, 0, null)).hasMessage("A number of people is not below zero");
        assertThatThrownBy(() -> new Guesses(1, 2, wrong, 0, null)).hasMessage("A share is 0 to 100 %");
        assertThatThrownBy(() -> new Guesses(1, 2, 0, wrong, null)).hasMessage("A share is 0 to 100 %");
    }

    private static double expected(Audiences audiences, Guesses guesses, double share) {
        return ReachEstimate.of(audiences, guesses, share, share, share).expected();
    }

    private static Audiences anyAudiences(Random random) {
        return new Audiences(random.ints(1 + random.nextInt(5), 0, 10_000)
                .mapToObj(Double::valueOf)
                .toList());
    }
}
