package app.kith.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RanksTests {
    @Test
    void followWhoeverComesCloserAsIfTheyWereReadAnew() {
        var random = new Random(3);
        var all = new ArrayList<>(
                IntStream.range(0, 400).mapToObj(i -> random.nextDouble() * 10).toList());
        var ranks = read(all);

        for (int i = 0; i < 3_000; i++) {
            var who = random.nextInt(all.size());
            var from = all.get(who);
            var to = from + random.nextDouble();
            all.set(who, to);
            ranks = ranks.raised(from, to);

            assertThat(ranks).isEqualTo(read(all));
        }
    }

    @Test
    void takeInSomebodyNewWhileThereIsRoom() {
        var ranks = new Ranks(List.of(3.0, 1.0));

        assertThat(ranks.raised(0, 2).closest()).containsExactly(3.0, 2.0, 1.0);
        assertThat(ranks.raised(1, 4).closest()).containsExactly(4.0, 3.0);
    }

    @Test
    void countNobodyTwice() {
        var alreadyRead = new Ranks(List.of(5.0, 3.0));

        assertThat(alreadyRead.raised(1, 5)).isEqualTo(alreadyRead);
    }

    private static Ranks read(List<Double> all) {
        return new Ranks(all.stream()
                .sorted(Collections.reverseOrder())
                .limit(Ranks.ASKED)
                .toList());
    }
}
