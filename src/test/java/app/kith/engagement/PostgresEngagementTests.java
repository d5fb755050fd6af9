package app.kith.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.PostgresKithTest;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.people.Circle;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@PostgresKithTest
class PostgresEngagementTests extends ConcurrentLogging {

    @Test
    void oneDayAfterAnotherComesOutAsTheInteractionsSay() {
        owner.signIn();
        var ana = meet("Ana Ruiz");
        var luca = meet("Luca Ferrante");
        pass.run();
        coffeesEveryWeek(ana);
        coffee(TODAY.plusDays(2), ana, luca);
        engagement.keepIn(List.of(luca), Circle.CLOSE);

        for (int day = 0; day < 4; day++) {
            advanceDays(1);
            pass.run();
        }
        advanceDays(100);

        assertStoredEqualsRecomputed();
        assertThat(engagement.whomNext(5, Set.of()))
                .extracting(one -> one.person().id())
                .containsExactlyInAnyOrder(ana, luca);
        assertThat(standing(luca).circle()).isEqualTo(Circle.CLOSE);
        assertThat(engagement.goingQuiet(5)).hasSize(engagement.goingQuietCount());
    }

    @Test
    void manyPeopleAtOnceAreWorkedOutInOnePass() {
        owner.signIn();
        var many = IntStream.range(0, 1200).mapToObj(i -> meet("Person " + i)).toList();

        log.logAll(many.stream()
                .map(one -> told(InteractionKind.MESSAGE, Direction.IN, TODAY.minusDays(many.indexOf(one) % 400), one))
                .toList());

        assertThat(people.refs(many).values()).noneMatch(one -> one.standing().isNew());
        forgetting.forget(List.of(many.getFirst()));
        assertStoredEqualsRecomputed();
    }
}
