package app.kith.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.Owner;
import app.kith.Statements;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.NewInteraction;
import app.kith.people.Circle;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Trend;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@AsOwner
class CirclesTests extends EngagementStory {
    @Autowired
    Circles circles;

    @Autowired
    PacePreview preview;

    @Autowired
    Owner owner;

    @Test
    void whoeverIsOnACircleIsThereTheNearestFirst() {
        var ana = meet("Ana Ruiz");
        var bo = meet("Bo Lindqvist");
        meet("Nobody Yet");
        coffeesEveryWeek(ana);
        coffee(TODAY.minusDays(200), bo);

        var now = circles.now();

        assertThat(names(now.people())).containsExactly("Ana Ruiz", "Bo Lindqvist");
        assertThat(now.counts()).containsEntry(Circle.INNER, 2).containsEntry(Circle.WIDER, 0);
        assertThat(now.notShown()).isZero();
    }

    @Test
    void whoeverFallsSilentDriftsOut() {
        var ana = meet("Ana Ruiz");
        for (int week = 60; week > 12; week--) coffee(TODAY.minusWeeks(week), ana);
        var now = circles.now();

        assertThat(names(now.driftingOut())).containsExactly("Ana Ruiz");
        assertThat(now.comingCloser()).isEmpty();
        var drifting = now.driftingOut().getFirst();
        assertThat(drifting.change()).isLessThanOrEqualTo(-5);
        assertThat(drifting.reason()).startsWith("You usually talk every").contains("It has been");
    }

    @Test
    void whoeverIsMetMoreOftenComesCloser() {
        var ana = meet("Ana Ruiz");
        coffee(TODAY.minusDays(300), ana);
        coffeesEveryWeek(ana);

        var now = circles.now();

        assertThat(names(now.comingCloser())).containsExactly("Ana Ruiz");
        assertThat(now.driftingOut()).isEmpty();
        assertThat(now.comingCloser().getFirst().change()).isGreaterThanOrEqualTo(5);
    }

    @Test
    void theCircleOfNinetyDaysAgoIsThatOfTheRankThen() {
        var others = IntStream.range(0, 5).mapToObj(i -> meet("Other " + i)).toList();
        var ana = meet("Ana Ruiz");
        for (int week = 40; week > 13; week--) coffee(TODAY.minusWeeks(week), ana);
        var told = new ArrayList<NewInteraction>();
        for (var other : others) {
            for (int day = 1; day < 85; day++)
                told.add(told(InteractionKind.COFFEE, Direction.BOTH, TODAY.minusDays(day), other));
        }
        log.logAll(told);

        var found = circles.now().of(ana).orElseThrow();

        assertThat(found.was()).isEqualTo(Circle.INNER);
        assertThat(found.next()).isEqualTo(Circle.CLOSE);
    }

    @Test
    void whomTheUserKeepsStaysAndDoesNotMove() {
        var ana = meet("Ana Ruiz");
        coffeesEveryWeek(ana);
        engagement.keepIn(List.of(ana), Circle.WIDER);

        var found = circles.now().of(ana).orElseThrow();

        assertThat(List.of(found.was(), found.circle(), found.next())).containsOnly(Circle.WIDER);
        assertThat(found.person().standing().circlePinned()).isTrue();
    }

    @Test
    void theReasonIsTheRankUntilTheUserChooses() {
        var ana = meet("Ana Ruiz");
        var bo = meet("Bo Lindqvist");
        coffeesEveryWeek(ana);
        coffee(TODAY.minusDays(200), bo);
        var nobody = meet("Nobody Yet");

        assertThat(circles.reason(ana)).isEqualTo(new CircleReason(Circle.INNER, false, 1, null));
        assertThat(circles.reason(bo).rank()).isEqualTo(2);
        assertThat(circles.reason(nobody)).isEqualTo(new CircleReason(Circle.KNOWN, false, 0, null));
        engagement.keepIn(List.of(bo), Circle.WIDER);
        assertThat(circles.reason(bo)).isEqualTo(new CircleReason(Circle.WIDER, true, 2, null));
    }

    @Test
    void whoeverIsInTheBinIsOnNoCircle() {
        var ana = meet("Ana Ruiz");
        coffeesEveryWeek(ana);
        people.putInBin(List.of(ana));

        assertThat(circles.now().people()).isEmpty();
    }

    @Test
    void whoeverIsNextMovesInAtOnceWhenSomebodyNearGoesIntoTheBin() {
        var near = IntStream.range(0, 16).mapToObj(i -> meet("Friend " + i)).toList();
        for (int i = 0; i < near.size(); i++) coffee(TODAY.minusDays(10 + i), near.get(i));
        pass.run();
        assertThat(circle(near.get(5))).isEqualTo(Circle.CLOSE);
        assertThat(circle(near.get(15))).isEqualTo(Circle.ACTIVE);

        people.putInBin(List.of(near.getFirst()));

        assertThat(circle(near.get(5))).isEqualTo(Circle.INNER);
        assertThat(circle(near.get(15))).isEqualTo(Circle.CLOSE);
        assertStoredEqualsRecomputed();
        people.restore(List.of(near.getFirst()));
        assertThat(circle(near.getFirst())).isEqualTo(Circle.INNER);
        assertThat(circle(near.get(5))).as("stays for thirty days").isEqualTo(Circle.INNER);
        assertStoredEqualsRecomputed();
    }

    private Circle circle(ContactId contact) {
        return standing(contact).circle();
    }

    @Test
    void theMonthsOfSeveralPeopleAreAsTheScoresWere() {
        var ana = meet("Ana Ruiz");
        var bo = meet("Bo Lindqvist");
        coffeesEveryWeek(ana);
        coffee(TODAY.minusDays(400), bo);

        var months = circles.months(List.of(ana, bo));

        assertThat(months.get(ana)).hasSize(13);
        assertThat(months.get(ana).getLast().score()).isEqualTo(standing(ana).score());
        assertThat(months.get(ana).getFirst().score()).isNull();
        assertThat(months.get(bo)).allSatisfy(month -> assertThat(month.score()).isNotNull());
        assertThat(circles.months(List.of())).isEmpty();
    }

    @Test
    void manyPeopleKeptByHandAreCountedAndNotAllShown() {
        var all = people.addAll(
                IntStream.range(0, Circles.MOST + 30)
                        .mapToObj(i -> ContactDetails.named("Person " + i))
                        .toList(),
                false);
        all.forEach(person -> engagement.keepIn(List.of(person), Circle.ACTIVE));

        var now = circles.now();

        assertThat(now.people()).hasSize(Circles.MOST);
        assertThat(now.counts()).containsEntry(Circle.ACTIVE, Circles.MOST + 30);
        assertThat(now.notShown()).isEqualTo(30);
    }

    @Test
    void howManyPeopleThereAreDoesNotChangeHowOftenTheDatabaseIsAsked() {
        var few = met(3);
        var forFew = Statements.of(() -> circles.now()).size()
                + Statements.of(() -> circles.months(few)).size();
        var many = met(60);

        assertThat(Statements.of(() -> circles.now()).size()
                        + Statements.of(() -> circles.months(many)).size())
                .isLessThanOrEqualTo(forFew)
                .isLessThanOrEqualTo(16);
    }

    @Test
    void anotherWorkspaceSeesNothingOfIt() {
        var ana = meet("Ana Ruiz");
        coffeesEveryWeek(ana);
        owner.signIn();

        assertThat(circles.now().people()).isEmpty();
        assertThat(circles.months(List.of(ana)).get(ana))
                .allSatisfy(month -> assertThat(month.score()).isNull());
        assertThat(preview.of(30)).isEmpty();
    }

    @Test
    void thePreviewOfAPaceNamesSomeOfEachBandAndThoseWhoChangeMost() {
        var ana = meet("Ana Ruiz");
        var ref = people.refs(List.of(ana)).get(ana);
        var warm = IntStream.range(0, 10).mapToObj(i -> new PacePreview.Change(ref, 90 - i, 89 - i));
        var mild = IntStream.range(0, 3).mapToObj(i -> new PacePreview.Change(ref, 40 - i, 30 - 3 * i));
        var changes = Stream.concat(warm, mild).toList();

        var shown = PacePreview.telling(changes, 4);

        assertThat(shown).extracting(PacePreview.Change::now).containsExactly(90, 89, 39, 38);
        assertThat(PacePreview.telling(changes, 50)).hasSameElementsAs(changes);
        assertThat(PacePreview.telling(List.of(), 4)).isEmpty();
    }

    @Test
    void whoeverMovesIsOnTheListThatTheirArrowSays() {
        var back = meet("Back Again");
        for (int week = 120; week > 30; week--) coffee(TODAY.minusWeeks(week), back);
        coffee(TODAY.minusDays(80), back);
        for (int days = 60; days > 40; days -= 2) coffee(TODAY.minusDays(days), back);
        var fallen = meet("Fallen Silent");
        for (int week = 60; week > 12; week--) coffee(TODAY.minusWeeks(week), fallen);

        var now = circles.now();

        assertThat(now.people()).allSatisfy(one -> {
            assertThat(one.isDriftingOut() && one.isComingCloser()).isFalse();
            assertThat(one.isComingCloser()).isEqualTo(one.person().standing().trend() == Trend.WARMING);
            if (one.isDriftingOut()) assertThat(one.change()).isLessThan(Trend.THRESHOLD);
        });
        assertThat(names(now.driftingOut())).contains("Fallen Silent");
        assertThat(now.driftingOut()).isSortedAccordingTo(Comparator.comparingInt(InCircle::change));
    }

    @Test
    void aShorterPaceLowersScoresInThePreviewAndChangesNothing() {
        var ana = meet("Ana Ruiz");
        var bo = meet("Bo Lindqvist");
        coffeesEveryWeek(ana);
        coffee(TODAY.minusDays(60), bo);
        var before = standing(ana).score();

        var changes = preview.of(30);

        assertThat(changes).extracting(change -> change.person().id()).containsExactly(ana, bo);
        assertThat(changes).allSatisfy(change -> assertThat(change.then()).isLessThan(change.now()));
        assertThat(changes.getFirst().now()).isEqualTo(before);
        assertThat(PacePreview.typical(changes)).isNegative();
        assertThat(standing(ana).score()).isEqualTo(before);
        assertStoredEqualsRecomputed();
    }

    private List<ContactId> met(int count) {
        var met = people.addAll(
                IntStream.range(0, count)
                        .mapToObj(i -> ContactDetails.named("Person " + i).tagged(List.of("Tag " + i % 7)))
                        .toList(),
                false);
        log.logAll(met.stream()
                .map(person -> told(InteractionKind.COFFEE, Direction.BOTH, TODAY.minusDays(3), person))
                .toList());
        return met;
    }

    private static List<String> names(List<InCircle> people) {
        return people.stream().map(one -> one.person().name()).toList();
    }
}
