package app.kith.nurture;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import org.junit.jupiter.api.Test;

/// Who waits for an answer. Run on each database.
@AsOwner
abstract class WaitingPeopleTests extends TodayStory {
    @Test
    void owesNoReplyOnceItIsGivenNorBeforeADayHasPassed() {
        var answered = person("Answered");
        log(answered, InteractionKind.MESSAGE, Direction.IN, TODAY.minusDays(5), null);
        log(answered, InteractionKind.MESSAGE, Direction.OUT, TODAY.minusDays(2), null);
        var recent = person("Recent");
        log(recent, InteractionKind.MESSAGE, Direction.IN, TODAY.minusDays(1), null);

        assertThat(plan.today().reach()).noneMatch(one -> one.reason() instanceof Reason.OwedReply);
    }

    @Test
    void showsWhoWaitsForAnAnswerTheLongestFirst() {
        var luca = person("Luca");
        log(luca, InteractionKind.EMAIL, Direction.IN, TODAY.minusDays(4), "Did the kiln arrive?");
        var ana = person("Ana");
        log(ana, InteractionKind.MESSAGE, Direction.IN, TODAY.minusDays(9), "See you in May");
        var answered = person("Answered");
        log(answered, InteractionKind.MESSAGE, Direction.IN, TODAY.minusDays(9), null);
        log(answered, InteractionKind.CALL, Direction.BOTH, TODAY.minusDays(8), null);
        var liked = person("Liked");
        log(liked, InteractionKind.REACTION, Direction.IN, TODAY.minusDays(9), null);
        var old = person("Old");
        log(old, InteractionKind.EMAIL, Direction.IN, TODAY.minusDays(31), null);

        var waiting = plan.today().waiting();

        assertThat(waiting).extracting(one -> one.reach().person().name()).containsExactly("Ana", "Luca");
        assertThat(waiting)
                .extracting(one -> one.said().note())
                .containsExactly("See you in May", "Did the kiln arrive?");
        answers.notThisOne(ana);
        assertThat(plan.today().waiting())
                .extracting(one -> one.reach().person().name())
                .containsExactly("Luca");
    }

    @Test
    void stillWaitsWhenTheAnswerIsOnlyPlanned() {
        var ana = person("Ana");
        log(ana, InteractionKind.MESSAGE, Direction.IN, TODAY.minusDays(9), null);

        log(ana, InteractionKind.COFFEE, Direction.BOTH, TODAY.plusDays(3), null);

        assertThat(plan.today().waiting()).hasSize(1);
    }

    @Test
    void countsAllWhoWaitAndNamesTheFirstFew() {
        for (int i = 0; i < 8; i++) {
            log(person("Person " + i), InteractionKind.EMAIL, Direction.IN, TODAY.minusDays(20 - i), "Hello");
        }

        assertThat(plan.today().waiting()).hasSize(5);
        assertThat(plan.today().waitingCount()).isEqualTo(8);
        assertThat(plan.waiting())
                .extracting(one -> one.reach().person().name())
                .startsWith("Person 0", "Person 1")
                .hasSize(8);
    }
}
