package app.kith.engagement.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LedgerTests {

    @RepeatedTest(50)
    void givesTheVeryStatesAndScoresOfTheRecords(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var histories = new ArrayList<List<ScoredInteraction>>();
        for (var contact = 0; contact < 20; contact++) {
            var history = contact % 7 == 3 ? List.<ScoredInteraction>of() : History.random(random);
            if (contact % 3 == 0) Collections.shuffle(history.isEmpty() ? new ArrayList<>() : history, random);
            histories.add(history);
        }
        var today = 15_000L + random.nextInt(8_000);

        var ledger = ledger(histories);
        var scores = ledger.scores(today, Pace.DEFAULT);

        assertThat(ledger.contacts()).isEqualTo(20);
        assertThat(ledger.interactions())
                .isEqualTo(histories.stream().mapToInt(List::size).sum());
        for (var contact = 0; contact < histories.size(); contact++) {
            var state = EngagementState.of(histories.get(contact), today);
            assertThat(ledger.state(contact, today)).isEqualTo(state);
            assertThat(scores[contact])
                    .isEqualTo(Score.of(state, today, Pace.DEFAULT)
                            .map(Score::score)
                            .orElse(-1));
        }
    }

    @Test
    void startsAnewWhenCleared() {
        var ledger = ledger(List.of(List.of(History.both(100), History.in(50))));

        ledger.clear();
        ledger.add(200, true, true, 1);
        ledger.close();

        assertThat(ledger.contacts()).isOne();
        assertThat(ledger.state(0, 300)).isEqualTo(History.state(History.both(200)));
    }

    @Test
    void refusesWhatDoesNotCount() {
        var ledger = new Ledger();

        assertThatIllegalArgumentException().isThrownBy(() -> ledger.add(1, true, true, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> ledger.add(1, true, true, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> ledger.add(1, false, false, 1));
        assertThat(ledger.interactions()).isZero();
    }

    private static Ledger ledger(List<List<ScoredInteraction>> histories) {
        var ledger = new Ledger();
        for (var history : histories) {
            history.forEach(one -> ledger.add((int) one.day(), one.inbound(), one.outbound(), one.weight()));
            ledger.close();
        }
        return ledger;
    }
}
