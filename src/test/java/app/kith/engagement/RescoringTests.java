package app.kith.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@AsOwner
class RescoringTests extends EngagementStory {
    @Autowired
    Days days;

    @Autowired
    RelationshipRepository relationships;

    @Test
    void anotherPaceScoresAFewPeopleAtOnce() {
        var ana = meet("Ana Ruiz");
        coffeesEveryWeek(ana);
        var before = standing(ana).score();

        workspaces.change(workspaces.settings().withPace(30));

        assertThat(standing(ana).score()).isLessThan(before);
        assertStoredEqualsRecomputed();
    }

    @Test
    void aDayThatIsReopenedIsWorkedOutOnceMore() {
        coffeesEveryWeek(meet("Ana Ruiz"));
        pass.run();
        assertThat(days.isSettled(TODAY)).isTrue();

        days.reopen(TODAY);

        assertThat(days.isSettled(TODAY)).isFalse();
        assertThat(pass.run()).isZero();
        assertThat(days.isSettled(TODAY)).isTrue();
        assertThat(relationships.count()).isOne();
    }

    @Test
    void stepsOfAWorkspaceThatIsNotBeingRescoredAreNotTold() {
        var rescoring = new Rescoring(workspaces);
        var told = new ArrayList<Optional<Rescoring.Progress>>();
        var stop = rescoring.watch(() -> told.add(rescoring.progress()));

        rescoring.step(workspaces.current(), 500);
        stop.run();

        assertThat(told).isEmpty();
        assertThat(rescoring.progress()).isEmpty();
    }
}
