package app.kith.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.Owner;
import app.kith.accounts.WorkspaceSettings;
import app.kith.engagement.score.Cooling;
import app.kith.engagement.score.Score;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.people.Circle;
import app.kith.people.ContactId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@AsOwner
class EngagementModuleTests extends EngagementStory {
    @Autowired
    Owner owner;

    @Test
    void aLoggedInteractionRaisesTheScoreAtOnce() {
        var ana = meet("Ana Ruiz");
        pass.run();

        coffee(TODAY.minusDays(20), ana);
        var before = standing(ana).score();
        coffee(TODAY, ana);

        assertThat(before).isNotNull();
        assertThat(standing(ana).score()).isGreaterThan(before);
        assertThat(engagement.score(ana))
                .map(Score::score)
                .contains(standing(ana).score());
        assertThat(standing(ana).lastInteraction()).isEqualTo(TODAY);
    }

    @Test
    void nobodyNewHasAScore() {
        var ana = meet("Ana Ruiz");

        log.log(told(InteractionKind.NOTE, Direction.BOTH, TODAY, ana));

        assertThat(engagement.score(ana)).isEmpty();
        assertThat(standing(ana).isNew()).isTrue();
        assertThat(standing(ana).circle()).isEqualTo(Circle.KNOWN);
        assertThat(engagement.whomNext(5, Set.of())).isEmpty();
    }

    @Test
    void editsDeletionsAndBackdatingLeaveWhatAFreshHistoryWould() {
        var ana = meet("Ana Ruiz");
        pass.run();
        coffeesEveryWeek(ana);

        coffee(TODAY.minusDays(200), ana);
        var entry = log.timeline(ana, null, 1).getFirst();
        log.edit(entry.id(), entry.version(), told(InteractionKind.EMAIL, Direction.OUT, TODAY.minusDays(3), ana));
        log.delete(log.timeline(ana, null, 3).getLast().id());

        assertThat(engagement.explanation(ana).orElseThrow().interactions()).isEqualTo(10);
        assertStoredEqualsRecomputed();
    }

    @Test
    void somebodyWithoutInteractionsIsNewAgain() {
        var ana = meet("Ana Ruiz");
        coffee(TODAY, ana);

        log.delete(log.timeline(ana, null, 1).getFirst().id());

        assertThat(standing(ana).isNew()).isTrue();
        assertThat(standing(ana).lastInteraction()).isNull();
    }

    @Test
    void whatIsLoggedAheadCountsFromItsDayOn() {
        var ana = meet("Ana Ruiz");
        pass.run();
        coffee(TODAY.plusDays(2), ana);
        assertThat(standing(ana).isNew()).isTrue();

        advanceDays(1);
        pass.run();
        assertThat(standing(ana).isNew()).isTrue();

        advanceDays(1);
        coffee(TODAY.plusDays(2), ana); // before the pass has run
        pass.run();

        assertThat(engagement.explanation(ana).orElseThrow().interactions()).isEqualTo(2);
        assertStoredEqualsRecomputed();
    }

    @Test
    void missedDaysAreMadeUpFor() {
        var ana = meet("Ana Ruiz");
        pass.run();
        coffeesEveryWeek(ana);
        coffee(TODAY.plusDays(3), ana);
        var before = standing(ana).score();

        advanceDays(20);
        pass.run();

        assertThat(engagement.explanation(ana).orElseThrow().interactions()).isEqualTo(11);
        assertThat(standing(ana).score()).isNotEqualTo(before);
        assertStoredEqualsRecomputed();
    }

    @Test
    void aDayIsWorkedOutOnlyOnce() {
        coffee(TODAY, meet("Ana Ruiz"));
        pass.run();
        advanceDays(40);

        assertThat(pass.run()).isEqualTo(1);
        assertThat(pass.run()).isZero();
    }

    @Test
    void onlyWhoIsShownDifferentlyIsWritten() {
        var ana = meet("Ana Ruiz");
        var luca = meet("Luca Ferrante");
        coffeesEveryWeek(ana);
        coffee(TODAY.minusYears(20), luca);
        pass.run();

        advanceDays(10);

        assertThat(pass.run()).isEqualTo(1);
    }

    @Test
    void theScoreBeforeIsTheScoreOf90DaysAgo() {
        var ana = meet("Ana Ruiz");
        coffeesEveryWeek(ana);
        pass.run();
        assertThat(standing(ana).scoreBefore()).isNull();
        var then = standing(ana).score();

        for (int day = 0; day < 90; day++) {
            advanceDays(1);
            pass.run();
        }

        assertThat(standing(ana).scoreBefore()).isEqualTo(then);
        assertThat(engagement.asOf(ana, TODAY)).map(Score::score).contains(then);
    }

    @Test
    void anotherPaceShowsOtherScores() {
        var ana = meet("Ana Ruiz");
        coffeesEveryWeek(ana);
        var quarter = standing(ana).score();

        var settings = workspaces.settings();
        workspaces.change(new WorkspaceSettings(settings.name(), settings.zone(), 30, settings.region()));

        assertThat(standing(ana).score()).isLessThan(quarter);
        assertStoredEqualsRecomputed();
    }

    @Test
    void theFiveClosestAreTheInnerCircleAndSlipOutOnlyAfter30Days() {
        var closest = IntStream.range(0, 5).mapToObj(i -> meet("Person " + i)).toList();
        closest.forEach(this::coffeesEveryWeek);
        pass.run();
        assertThat(closest).allSatisfy(one -> assertThat(standing(one).circle()).isEqualTo(Circle.INNER));

        var ana = meet("Ana Ruiz");
        coffeesEveryWeek(ana);
        coffee(TODAY, ana);
        advanceDays(1);
        coffee(TODAY.plusDays(1), closest.get(0), closest.get(1), closest.get(2), closest.get(3));
        pass.run();
        assertThat(standing(ana).circle()).isEqualTo(Circle.INNER);
        assertThat(standing(closest.get(4)).circle()).isEqualTo(Circle.INNER);

        advanceDays(30);
        pass.run();
        assertThat(standing(closest.get(4)).circle()).isEqualTo(Circle.CLOSE);
    }

    @Test
    void aCircleTheUserChoseStaysUntilTheRankMayDecideAgain() {
        var ana = meet("Ana Ruiz");

        engagement.keepIn(List.of(ana), Circle.WIDER);
        coffeesEveryWeek(ana);
        advanceDays(1);
        pass.run();
        assertThat(standing(ana).circle()).isEqualTo(Circle.WIDER);
        assertThat(standing(ana).circlePinned()).isTrue();

        engagement.letRankDecide(List.of(ana));
        assertThat(standing(ana).circle()).isEqualTo(Circle.INNER);
        assertThat(standing(ana).circlePinned()).isFalse();
    }

    @Test
    void workspacesDoNotSeeEachOther() {
        var ana = meet("Ana Ruiz");
        coffeesEveryWeek(ana);

        owner.inFreshWorkspace(() -> {
            var stranger = meet("Zoe Stranger");
            coffee(TODAY.minusDays(20), stranger);
            assertThat(engagement.score(ana)).isEmpty();
            assertThat(engagement.silence(ana)).isEmpty();
            assertThat(engagement.whomNext(10, Set.of()))
                    .extracting(one -> one.person().id())
                    .containsExactly(stranger);
            pass.run();
            return stranger;
        });

        assertThat(engagement.explanation(ana).orElseThrow().interactions()).isEqualTo(10);
        assertThat(engagement.whomNext(10, Set.of())).hasSize(1);
    }

    @Test
    void aPreviewSaysWhatLoggingWouldBringAndWritesNothing() {
        var ana = meet("Ana Ruiz");
        coffeesEveryWeek(ana);
        var before = standing(ana);

        var today =
                engagement.preview(Set.of(ana), TODAY, null, Direction.BOTH, 1).get(ana);
        var longAgo = engagement
                .preview(Set.of(ana), TODAY.minusDays(300), null, Direction.BOTH, 1)
                .get(ana);
        var ahead = engagement
                .preview(Set.of(ana), TODAY.plusDays(3), null, Direction.BOTH, 1)
                .get(ana);
        var note =
                engagement.preview(Set.of(ana), TODAY, null, Direction.BOTH, 0).get(ana);

        assertThat(standing(ana)).isEqualTo(before);
        assertThat(List.of(ahead, note)).noneMatch(ScoreChange::changes);
        assertThat(today.before()).isEqualTo(before.score());
        coffee(TODAY, ana);
        assertThat(standing(ana).score()).isEqualTo(today.after());
        log.delete(log.timeline(ana, null, 1).getFirst().id());
        coffee(TODAY.minusDays(300), ana);
        assertThat(standing(ana).score()).isEqualTo(longAgo.after());
    }

    @Test
    void suggestsWhoFellSilentWithTheReasonWhy() {
        var ana = meet("Ana Ruiz");
        var binned = meet("Bea Bin");
        var fresh = meet("Luca Ferrante");
        coffeesEveryWeek(ana);
        coffeesEveryWeek(binned);
        people.putInBin(List.of(binned));
        advanceDays(60);
        pass.run();
        coffee(TODAY.plusDays(50), fresh);

        var first = engagement.whomNext(5, Set.of(fresh)).getFirst();

        assertThat(first.person().id()).isEqualTo(ana);
        assertThat(first.cooling()).isNotEqualTo(Cooling.NONE);
        assertThat(first.reason()).isEqualTo("You usually talk every 3 weeks. It has been 9.");
        assertThat(engagement.whomNext(5, Set.of(ana)).getFirst().reason()).isEqualTo("The last time was 10 days ago.");
        assertThat(engagement.whomNext(5, Set.of()))
                .extracting(one -> one.person().id())
                .containsExactlyInAnyOrder(ana, fresh);
        assertThat(engagement.goingQuietCount()).isEqualTo(1);
        assertThat(engagement.goingQuiet(5))
                .extracting(one -> one.person().id())
                .containsExactly(ana);
    }

    @Test
    void aPaceOfTheUsersOwnMakesSilenceShowSooner() {
        var ana = meet("Ana Ruiz");
        for (int month = 10; month > 0; month--) {
            coffee(TODAY.minusDays(month * 40L + 5), ana);
        }
        pass.run();
        assertThat(engagement.goingQuietCount()).isZero();

        engagement.expectEvery(List.of(ana), 14);

        assertThat(engagement.goingQuietCount()).isEqualTo(1);
    }

    @Test
    void forgettingSomebodyLeavesNothing() {
        var ana = meet("Ana Ruiz");
        coffeesEveryWeek(ana);

        forgetting.forget(List.of(ana));

        assertThat(engagement.score(ana)).isEmpty();
        assertThat(engagement.whomNext(5, Set.of())).isEmpty();
        assertThat(pass.run()).isZero();
    }

    @Test
    void manyPeopleAtOnceAreWorkedOutInOnePass() {
        var many = IntStream.range(0, 300).mapToObj(i -> meet("Person " + i)).toList();

        log.logAll(many.stream()
                .map(one -> told(InteractionKind.MESSAGE, Direction.IN, day(many, one), one))
                .toList());

        assertThat(many).allSatisfy(one -> assertThat(standing(one).score()).isNotNull());
        assertThat(many.stream().filter(one -> standing(one).circle() == Circle.INNER))
                .hasSize(5);
        assertThat(many.stream().filter(one -> standing(one).circle() == Circle.KNOWN))
                .hasSize(150);
        assertStoredEqualsRecomputed();
    }

    private static LocalDate day(List<ContactId> many, ContactId one) {
        return TODAY.minusDays(many.indexOf(one));
    }
}
