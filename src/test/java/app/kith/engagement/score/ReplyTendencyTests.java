package app.kith.engagement.score;

import static app.kith.engagement.score.History.both;
import static app.kith.engagement.score.History.in;
import static app.kith.engagement.score.History.out;
import static app.kith.engagement.score.History.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ReplyTendencyTests {

    @Test
    void aTouchCountsOnceItsSevenDaysAreOver() {
        var state = state(out(100));

        assertThat(ReplyTendency.of(state, 107)).isEqualTo(new ReplyTendency(0, 0));
        assertThat(ReplyTendency.of(state, 108)).isEqualTo(new ReplyTendency(1, 0));
        assertThat(ReplyTendency.of(state, 9_000)).isEqualTo(new ReplyTendency(1, 0));
    }

    @Test
    void anAnswerOnTheSeventhDayIsInTimeAndOnTheEighthTooLate() {
        assertThat(ReplyTendency.of(state(out(100), in(107)), 200)).isEqualTo(new ReplyTendency(1, 1));
        assertThat(ReplyTendency.of(state(out(100), in(108)), 200)).isEqualTo(new ReplyTendency(1, 0));
    }

    @Test
    void anEarlyAnswerDoesNotMakeATouchCountSooner() {
        var state = state(out(100), in(101));

        assertThat(ReplyTendency.of(state, 107)).isEqualTo(new ReplyTendency(0, 0));
        assertThat(ReplyTendency.of(state, 108)).isEqualTo(new ReplyTendency(1, 1));
    }

    @Test
    void onlyWhatFollowsIsAnAnswer() {
        assertThat(ReplyTendency.of(state(in(100), out(100)), 200)).isEqualTo(new ReplyTendency(1, 0));
        assertThat(ReplyTendency.of(state(out(100), in(100)), 200)).isEqualTo(new ReplyTendency(1, 1));
    }

    @Test
    void aDayHoldsOneTouch() {
        assertThat(ReplyTendency.of(state(out(100), out(100), in(100), out(100)), 200))
                .isEqualTo(new ReplyTendency(1, 1));
    }

    @Test
    void meetingAnswersButIsNoTouch() {
        assertThat(ReplyTendency.of(state(out(100), out(103), both(105)), 200)).isEqualTo(new ReplyTendency(2, 2));
    }

    @RepeatedTest(200)
    void theCountsAreThoseOfTheWholeHistory(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        var history = History.random(random);
        var today = history.getLast().day() + random.nextInt(12);

        var tendency = ReplyTendency.of(EngagementState.of(history, today), today);

        assertThat(tendency).isEqualTo(counted(history, today));
    }

    @Test
    void fewTouchesAreDrawnTowardsTheUsual() {
        assertThat(new ReplyTendency(0, 0).share()).isCloseTo(1.5 / 3.4, within(1e-12));
        assertThat(new ReplyTendency(100, 90).share()).isCloseTo(0.885, within(0.001));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReplyTendency(2, 3));
    }

    @Test
    void whoAnswersMoreIsWorthMoreToReach() {
        var answering = state(out(100), in(101), out(120), in(121), out(140), in(141));
        var silent = state(in(99), out(100), in(119), out(120), in(139), out(140));

        var one = TouchValue.of(answering, 200, Pace.DEFAULT, CircleSize.WIDER);
        var other = TouchValue.of(silent, 200, Pace.DEFAULT, CircleSize.WIDER);

        assertThat(one.reply()).isGreaterThan(other.reply());
        assertThat(TouchValue.of(answering, 200, Pace.DEFAULT, CircleSize.INNER).value())
                .isCloseTo(5 * one.value(), within(1e-12));
    }

    private static ReplyTendency counted(List<ScoredInteraction> history, long today) {
        var days = new HashSet<Long>();
        var touches = 0;
        var answered = 0;
        for (var i = 0; i < history.size(); i++) {
            var day = history.get(i).day();
            if (history.get(i).inbound() || today - day <= 7 || !days.add(day)) continue;
            touches++;
            if (history.subList(i + 1, history.size()).stream()
                    .anyMatch(next -> next.inbound() && next.day() - day <= 7)) answered++;
        }
        return new ReplyTendency(touches, answered);
    }
}
