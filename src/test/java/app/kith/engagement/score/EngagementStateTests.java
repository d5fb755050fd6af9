package app.kith.engagement.score;

import static app.kith.engagement.score.History.both;
import static app.kith.engagement.score.History.in;
import static app.kith.engagement.score.History.out;
import static app.kith.engagement.score.History.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class EngagementStateTests {

    @RepeatedTest(200)
    void addingOneByOneEqualsRebuilding(RepetitionInfo seed) {
        var history = History.random(new Random(seed.getCurrentRepetition()));

        var added = EngagementState.EMPTY;
        for (var interaction : history) added = added.add(interaction);

        assertThat(EngagementState.of(history, history.getLast().day())).isEqualTo(added);
    }

    @RepeatedTest(50)
    void aHistoryMayComeWithItsDaysInAnyOrder(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        var history = History.random(random);
        var order = new ArrayList<>(
                history.stream().map(ScoredInteraction::day).distinct().toList());
        Collections.shuffle(order, random);

        var mixed = history.stream()
                .sorted(Comparator.comparingInt(interaction -> order.indexOf(interaction.day())))
                .toList();

        assertThat(EngagementState.of(mixed, Long.MAX_VALUE)).isEqualTo(EngagementState.of(history, Long.MAX_VALUE));
    }

    @RepeatedTest(100)
    void theSumsAreThoseOfTheLargestWeightOfEachDay(RepetitionInfo seed) {
        var history = History.random(new Random(seed.getCurrentRepetition()));
        var today = history.getLast().day();

        var state = EngagementState.of(history, today);

        assertThat(state.frequency()).isCloseTo(sum(history, any -> true, 90, today), withinPercentage(1e-9));
        assertThat(state.inbound())
                .isCloseTo(sum(history, ScoredInteraction::inbound, 90, today), withinPercentage(1e-9));
        assertThat(state.outbound())
                .isCloseTo(sum(history, ScoredInteraction::outbound, 90, today), withinPercentage(1e-9));
        assertThat(state.rankWeight())
                .isCloseTo(sum(history, any -> true, 365, EngagementState.RANK_REFERENCE), withinPercentage(1e-9));
    }

    @RepeatedTest(50)
    void aStateTakenApartAndPutTogetherGoesOnAsBefore(RepetitionInfo seed) throws ReflectiveOperationException {
        var history = History.random(new Random(seed.getCurrentRepetition()));
        var half = history.size() / 2;
        var before = EngagementState.EMPTY;
        for (var interaction : history.subList(0, half)) before = before.add(interaction);

        var components = EngagementState.class.getRecordComponents();
        var values = new Object[components.length];
        for (var i = 0; i < values.length; i++)
            values[i] = components[i].getAccessor().invoke(before);
        var restored = (EngagementState) EngagementState.class.getDeclaredConstructors()[0].newInstance(values);
        for (var interaction : history.subList(half, history.size())) restored = restored.add(interaction);

        assertThat(restored).isEqualTo(EngagementState.of(history, Long.MAX_VALUE));
    }

    @RepeatedTest(50)
    void theRankingIsTheSameOnEveryDay(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        var one = History.random(random);
        var other = History.random(random);
        var today = Math.max(one.getLast().day(), other.getLast().day()) + random.nextInt(2_000);

        var byRankWeight =
                CircleRanking.CLOSEST_FIRST.compare(EngagementState.of(one, today), EngagementState.of(other, today));

        var bySum = Double.compare(sum(other, any -> true, 365, today), sum(one, any -> true, 365, today));
        assertThat(byRankWeight).isEqualTo(bySum);
    }

    @Test
    void anEarlierInteractionAsksForARebuild() {
        var state = state(in(100));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> state.add(out(99)))
                .withMessageContaining("rebuild");
    }

    @Test
    void whatLiesInTheFutureWaitsForItsDay() {
        var history = List.of(in(100), both(120));

        assertThat(EngagementState.of(history, 119)).isEqualTo(state(in(100)));
        assertThat(EngagementState.of(history, 120)).isEqualTo(state(in(100), both(120)));
        assertThat(EngagementState.of(history, 99)).isEqualTo(EngagementState.EMPTY);
    }

    @Test
    void daysOnWhichWeWroteCountUntilTheyReachOut() {
        assertThat(state(out(1), out(1), out(5)).unanswered()).isEqualTo(2);
        assertThat(state(out(1), in(1), out(1)).unanswered()).isOne();
        assertThat(state(out(1), out(5), in(9)).unanswered()).isZero();
        assertThat(state(new ScoredInteraction(1, false, true, 0.25)).unanswered())
                .isZero();
    }

    @Test
    void aNoteWeighsNothingAndIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ScoredInteraction(1, false, true, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new ScoredInteraction(1, true, true, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new ScoredInteraction(1, false, false, 1));
    }

    @Test
    void weightsFadeByHalfInNinetyDays() {
        for (var n = 0; n < 40_000; n++)
            assertThat(HalfLife.SCORE.after(n)).isCloseTo(Math.pow(2, -n / 90.0), withinPercentage(1e-10));

        assertThat(HalfLife.RANK.after(-800)).isCloseTo(Math.pow(2, 800 / 365.0), withinPercentage(1e-10));
        assertThat(both(10).weightOn(100)).isEqualTo(0.5);
        assertThat(HalfLife.SCORE.after(Long.MAX_VALUE)).isZero();
    }

    private static double sum(
            List<ScoredInteraction> history, Predicate<ScoredInteraction> counts, double halfLife, long day) {
        var largest = new TreeMap<Long, Double>();
        history.stream()
                .filter(counts)
                .forEach(interaction -> largest.merge(interaction.day(), interaction.weight(), Math::max));
        return largest.entrySet().stream()
                .mapToDouble(
                        (Map.Entry<Long, Double> of) -> of.getValue() * Math.pow(2, -(day - of.getKey()) / halfLife))
                .sum();
    }
}
