package app.kith.reach.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.kith.reach.model.SecondDegree.Asked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SecondDegreeTests {
    private static final SecondDegree<String> ALL = new SecondDegree<>(null);

    @Test
    void whoeverSeveralKnowIsCountedOnce() {
        var ana = Asked.sure("ana", 1, 5, Set.of("bo", "cy", "luca"), 0);
        var luca = Asked.sure("luca", 1, 5, Set.of("bo", "cy", "dee", "ana"), 0);

        assertThat(ALL.heard(List.of(ana, luca))).isCloseTo(5, within(1e-12));
        assertThat(ALL.distinctKnown(List.of(ana, luca))).isEqualTo(3);
        assertThat(ALL.gain(List.of(ana), luca)).isCloseTo(1, within(1e-12));
        assertThat(ALL.inOrder(List.of(ana, luca)).getLast().fresh()).isOne();
    }

    @Test
    void theNextIsWhoeverAddsMostToThoseChosen() {
        var ana = Asked.sure("ana", 1, 5, Set.of("bo", "cy", "luca"), 0);
        var luca = Asked.sure("luca", 1, 5, Set.of("bo", "cy", "ana"), 0);
        var mo = Asked.sure("mo", 1, 5, Set.of("dee"), 40);

        assertThat(ALL.next(List.of(ana), List.of(luca, mo)))
                .hasValueSatisfying(step -> assertThat(step.asked()).isEqualTo(mo))
                .hasValueSatisfying(step -> assertThat(step.gain()).isCloseTo(42, within(1e-12)));
        assertThat(ALL.next(List.of(ana), List.of(luca))).isEmpty();
        assertThat(ALL.next(List.of(), List.<Asked<String>>of())).isEmpty();
    }

    @Test
    void somebodyHearsItUnlessAllWhoKnowThemKeepIt() {
        var ana = Asked.sure("ana", 0.5, 5, Set.of("bo"), 0);
        var luca = Asked.sure("luca", 0.2, 5, Set.of("bo"), 0);

        assertThat(ALL.heard(List.of(ana, luca))).isCloseTo(2 + 1 - 0.5 * 0.8, within(1e-12));
    }

    @Test
    void somebodyTheyMayKnowIsToldAsOftenAsTheyDo() {
        var ana = new Asked<>("ana", 0.5, 5, Map.of("bo", 0.5), 0);
        var luca = new Asked<>("luca", 1, 5, Map.of("bo", 0.75), 0);

        assertThat(ALL.heard(List.of(ana))).isCloseTo(1 + 0.25, within(1e-12));
        assertThat(ALL.heard(List.of(ana, luca))).isCloseTo(2 + 1 - 0.75 * 0.25, within(1e-12));
        assertThat(luca.acquaintances()).isEqualTo(0.75);
        assertThat(Acquaintance.sharing(0)).isZero();
        assertThat(Acquaintance.sharing(2)).isEqualTo(0.75);
    }

    @Test
    void thoseWhoAreNotKnownOverlapWithinThePopulation() {
        var one = Asked.sure("ana", 1, 5, Set.<String>of(), 500);
        var other = Asked.sure("luca", 1, 5, Set.<String>of(), 500);

        assertThat(new SecondDegree<String>(1000.0).heard(List.of(one, other))).isCloseTo(752, within(1e-9));
        assertThat(ALL.heard(List.of(one, other))).isCloseTo(1002, within(1e-9));
    }

    @Test
    void thePopulationIsMeasuredFromHowFarTheKnownAreTheSame() {
        var sizes = Audiences.of(50, 40, 30);
        var population = SecondDegree.populationOf(sizes, 100);

        assertThat(population).isNotNull();
        assertThat(sizes.distinctWithin(population)).isCloseTo(100, within(1e-6));
        assertThat(SecondDegree.populationOf(sizes, 120)).isNull();
        assertThat(SecondDegree.populationOf(Audiences.of(), 0)).isNull();
    }

    @RepeatedTest(40)
    void oneMoreNeverAddsMoreToMany(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        var model = new SecondDegree<Integer>(random.nextBoolean() ? null : 400.0);
        var people = new ArrayList<Asked<Integer>>();
        for (var i = 0; i < 8; i++) {
            var known = new HashMap<Integer, Double>();
            for (var k = random.nextInt(12); k > 0; k--) known.put(random.nextInt(30), random.nextDouble());
            people.add(new Asked<>(i, random.nextDouble(), 5, known, random.nextInt(200)));
        }
        var few = people.subList(0, 2);
        var many = people.subList(0, 6);

        for (var more : people.subList(6, 8)) {
            assertThat(model.gain(many, more)).isLessThanOrEqualTo(model.gain(few, more) + 1e-9);
            assertThat(model.gain(many, more)).isNotNegative();
        }
        var gains = model.best(people, 30).stream().map(SecondDegree.Step::gain).toList();
        assertThat(gains).hasSize(6);
        for (var at = 1; at < gains.size(); at++)
            assertThat(gains.get(at)).isLessThanOrEqualTo(gains.get(at - 1) + 1e-9);
    }

    @Test
    void theBestForTheTimeComesFirstAndTheTimeIsKept() {
        var many = Asked.sure("many", 1, 20, Set.<String>of(), 100);
        var quick = Asked.sure("quick", 1, 5, Set.<String>of(), 50);
        var slow = Asked.sure("slow", 1, 30, Set.<String>of(), 500);

        assertThat(ALL.best(List.of(many, quick, slow), 25))
                .extracting(step -> step.asked().person())
                .containsExactly("quick", "many");
        assertThat(ALL.best(List.of(many), 0)).isEmpty();
        assertThatThrownBy(() -> Asked.sure("x", 1, 0, Set.<String>of(), 1))
                .hasMessage("It takes a minute or more to ask somebody");
    }
}
