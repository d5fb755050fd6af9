package app.kith.nurture.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BestUseTests {

    @Test
    void choosesTheMostWorthwhileWhereTimeIsEnough() {
        var offers = List.of(new Offer<>("b", 5, 1.0), new Offer<>("a", 90, 4.0), new Offer<>("c", 5, 0.5));

        var chosen = BestUse.of(offers, 2, Integer.MAX_VALUE);

        assertThat(chosen).extracting(Offer::what).containsExactly("a", "b");
    }

    @Test
    void prefersSeveralShortWordsToALongOneWorthLess() {
        var offers = List.of(new Offer<>("long", 30, 2.0), new Offer<>("a", 15, 1.5), new Offer<>("b", 15, 1.0));

        assertThat(BestUse.of(offers, 5, 30)).extracting(Offer::what).containsExactly("a", "b");
        assertThat(BestUse.of(offers, 1, 30)).extracting(Offer::what).containsExactly("long");
    }

    @Test
    void isNotMisledByWorthAMinute() {
        var offers = List.of(new Offer<>("dense", 10, 1.1), new Offer<>("whole", 60, 5.0));

        assertThat(BestUse.of(offers, 5, 60)).extracting(Offer::what).containsExactly("whole");
    }

    @Test
    void takesTheEarlierOfEquals() {
        var offers = List.of(new Offer<>("a", 10, 1.0), new Offer<>("b", 10, 1.0), new Offer<>("c", 10, 1.0));

        assertThat(BestUse.of(offers, 5, 20)).extracting(Offer::what).containsExactly("a", "b");
    }

    @Test
    void choosesNothingWithoutTimeOrPlaces() {
        var offers = List.of(new Offer<>("a", 1, 1.0));

        assertThat(BestUse.of(offers, 5, 0)).isEmpty();
        assertThat(BestUse.of(offers, 0, 60)).isEmpty();
        assertThat(BestUse.of(List.<Offer<String>>of(), 5, 60)).isEmpty();
    }

    @Test
    void isAsGoodAsTryingEveryChoice() {
        var random = new Random(11);
        for (int round = 0; round < 300; round++) {
            var offers = new ArrayList<Offer<Integer>>();
            for (int i = 0; i < 1 + random.nextInt(10); i++) {
                offers.add(new Offer<>(i, 1 + random.nextInt(40), 0.1 + random.nextDouble()));
            }
            var places = 1 + random.nextInt(5);
            var minutes = random.nextInt(100);

            var chosen = BestUse.of(offers, places, minutes);

            assertThat(chosen).hasSizeLessThanOrEqualTo(places).doesNotHaveDuplicates();
            assertThat(chosen.stream().mapToInt(Offer::minutes).sum()).isLessThanOrEqualTo(minutes);
            assertThat(worth(chosen)).isCloseTo(best(offers, places, minutes), within(1e-6));
        }
    }

    private static double worth(List<Offer<Integer>> offers) {
        return offers.stream().mapToDouble(Offer::worth).sum();
    }

    private static double best(List<Offer<Integer>> offers, int places, int minutes) {
        var best = 0.0;
        for (int choice = 0; choice < 1 << offers.size(); choice++) {
            var bits = choice;
            var some =
                    offers.stream().filter(one -> (bits & 1 << one.what()) != 0).toList();
            if (some.size() <= places && some.stream().mapToInt(Offer::minutes).sum() <= minutes) {
                best = Math.max(best, worth(some));
            }
        }
        return best;
    }
}
