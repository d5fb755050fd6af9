package app.kith.people.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.AsOwner;
import app.kith.Owner;
import app.kith.TestClock;
import app.kith.engagement.Engagement;
import app.kith.nurture.Pace;
import app.kith.nurture.Paces;
import app.kith.people.AddressBook;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.Circle;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.LettingGo;
import app.kith.people.Owners;
import app.kith.people.PeopleFilter;
import app.kith.people.Standing;
import app.kith.people.Tagging;
import app.kith.people.criteria.Trait;
import app.kith.people.spi.BulkDeed;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Run on each database.
@AsOwner
abstract class BulkWorkTests {
    @Autowired
    BulkWork bulk;

    @Autowired
    BulkRunner runner;

    @Autowired
    BulkStep step;

    @Autowired
    BulkChanges changes;

    @Autowired
    AddressBook people;

    @Autowired
    Tagging tagging;

    @Autowired
    Engagement engagement;

    @Autowired
    Paces paces;

    @Autowired
    LettingGo lettingGo;

    @Autowired
    Owners owners;

    @Autowired
    TestClock clock;

    @Autowired
    Owner owner;

    @Autowired
    JdbcClient sql;

    @Test
    void aFewAreDoneAtOnceAndTakenBack() {
        var ids = add(3);
        tagging.tag(ids.subList(0, 1), "walkers");

        var done = bulk.begin(deed("tag"), " walkers ", ids);
        assertThat(done.state()).isEqualTo(BulkState.DONE);
        assertThat(done.changed()).isEqualTo(2);
        assertThat(bulk.said(done)).isEqualTo("Tagged 2 people with “walkers”.");
        assertThat(people.count(PeopleFilter.EVERYONE.tag("walkers"))).isEqualTo(3);
        var back = bulk.undo(done.id());

        assertThat(back.state()).isEqualTo(BulkState.UNDONE);
        assertThat(people.ids(PeopleFilter.EVERYONE.tag("walkers"), 9)).containsExactly(ids.getFirst());
        assertThatThrownBy(() -> bulk.undo(done.id())).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void searchFindsANewTagAndNotOneTakenAway() {
        var ids = add(2);

        bulk.begin(deed("tag"), "Walkers", ids);
        assertThat(people.count(PeopleFilter.EVERYONE.text("walk"))).isEqualTo(2);
        bulk.begin(deed("untag"), "Walkers", ids);

        assertThat(people.count(PeopleFilter.EVERYONE.text("walk"))).isZero();
    }

    @Test
    void aWayBackKeepsWhatWasChangedSince() {
        var ids = add(3);
        var done = bulk.begin(deed("circle"), "CLOSE", ids);
        engagement.keepIn(ids.subList(0, 1), Circle.INNER);

        var back = bulk.undo(done.id());

        assertThat(back.kept()).isEqualTo(1);
        assertThat(standing(ids.get(0)).circle()).isEqualTo(Circle.INNER);
        assertThat(standing(ids.get(1)).circlePinned()).isFalse();
        assertThat(standing(ids.get(1)).circle()).isEqualTo(Circle.KNOWN);
    }

    @Test
    void aCircleChosenForManyStaysThroughTheNight() {
        var ids = add(2);

        bulk.begin(deed("circle"), "ACTIVE", ids);
        engagement.recomputeAll();

        assertThat(standing(ids.get(0)).circle()).isEqualTo(Circle.ACTIVE);
        assertThat(standing(ids.get(0)).circlePinned()).isTrue();
        assertThat(engagement.check().differences()).isEmpty();
    }

    @Test
    void aPaceForManyGivesEachTheirOwnPaceBack() {
        var ids = add(3);
        var rest = LocalDate.of(2026, 12, 24);
        paces.set(ids.subList(0, 1), Pace.weeks(3));
        paces.pause(ids.subList(0, 1), rest);

        var done = bulk.begin(deed("pace"), "3 MONTH", ids);
        assertThat(paces.of(ids).values()).extracting(line -> line.pace()).containsOnly(Pace.months(3));
        paces.set(ids.subList(2, 3), Pace.weeks(1));
        bulk.undo(done.id());

        assertThat(paces.of(ids.get(0)).orElseThrow().pace()).isEqualTo(Pace.weeks(3));
        assertThat(paces.of(ids.get(0)).orElseThrow().pausedUntil()).isEqualTo(rest);
        assertThat(paces.of(ids.get(1))).isEmpty();
        assertThat(paces.of(ids.get(2)).orElseThrow().pace()).isEqualTo(Pace.weeks(1));
    }

    @Test
    void peopleGetAnOwnerOfTheTeamAndTheFormerOneBack() {
        assertThat(bulk.deeds()).extracting(BulkDeed::key).doesNotContain("owner");
        var me = owner.signedIn().user();
        var other = owner.create().user();
        sql.sql("insert into membership (id, workspace_id, user_id, role) values (?, ?, ?, 'MEMBER')")
                .params(
                        java.util.UUID.randomUUID(),
                        owner.signedIn().workspace().value(),
                        other.value())
                .update();
        var ids = add(3);
        owners.give(ids.subList(0, 1), me);
        assertThat(people.ids(owned("me"), 9)).containsExactly(ids.getFirst());
        assertThat(people.count(owned("somebody"))).isEqualTo(1);
        assertThat(people.count(owned("nobody"))).isEqualTo(ids.size() - 1);

        assertThat(bulk.deeds()).extracting(BulkDeed::key).contains("owner");
        var done = bulk.begin(deed("owner"), other.value().toString(), ids);
        assertThat(owners.of(ids).values()).extracting(member -> member.id()).containsOnly(other);
        owners.give(ids.subList(2, 3), null);
        bulk.undo(done.id());

        assertThat(owners.of(ids)).containsOnlyKeys(ids.getFirst());
        sql.sql("delete from membership where user_id = ?").param(other.value()).update();
        assertThatThrownBy(() -> owners.give(ids, other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theBinAndLettingGoHaveAWayBackToo() {
        var ids = add(4);

        var binned = bulk.begin(deed("bin"), "", ids.subList(0, 2));
        var letGo = bulk.begin(deed("let-go"), "", ids.subList(2, 4));
        assertThat(people.countInBin()).isEqualTo(2);
        assertThat(people.count(PeopleFilter.EVERYONE.with(Trait.LET_GO))).isEqualTo(2);
        bulk.undo(binned.id());
        bulk.undo(letGo.id());

        assertThat(people.countInBin()).isZero();
        assertThat(people.count(PeopleFilter.EVERYONE.with(Trait.LET_GO))).isZero();
    }

    @Test
    void forgettingTakesOnlyWhoIsInTheBinAndHasNoWayBack() {
        var ids = add(3);
        people.putInBin(ids.subList(0, 2));

        var done = bulk.begin(deed("forget"), "", ids);

        assertThat(people.profiles(ids)).containsOnlyKeys(ids.get(2));
        assertThat(bulk.said(done)).isEqualTo("2 people forgotten.");
        assertThatThrownBy(() -> bulk.undo(done.id())).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void whatWasDoneToThoseForgottenIsForgottenToo() {
        var ids = add(3);
        var binned = bulk.begin(deed("bin"), "", ids.subList(0, 2));
        var tagged = bulk.begin(deed("tag"), "walkers", ids);

        bulk.begin(deed("forget"), "", ids.subList(0, 2));

        assertThat(bulk.latest(50))
                .extracting(BulkChange::id)
                .contains(tagged.id())
                .doesNotContain(binned.id());
    }

    @Test
    void manyAreLeftToAWorkerThatCanBeAnother() {
        var done = bulk.begin(deed("tag"), "walkers", add(600));
        assertThat(done.state()).isEqualTo(BulkState.RUNNING);

        assertThat(changes.take(done.id())).isTrue();
        assertThat(step.next(done.id())).isTrue();
        runner.work(done.id()); // another server, while the first still has the lease
        assertThat(change(done).done()).isEqualTo(BulkStep.PEOPLE);
        clock.advance(BulkChanges.LEASE.plusSeconds(1)); // the first one died
        assertThat(changes.waiting()).extracting(waiting -> waiting.id()).contains(done.id());
        runner.work(done.id());

        assertThat(change(done).state()).isEqualTo(BulkState.DONE);
        assertThat(change(done).done()).isEqualTo(600);
        assertThat(people.count(PeopleFilter.EVERYONE.tag("walkers"))).isEqualTo(600);
    }

    @Test
    void cancellingTakesBackWhatWasDone() {
        var begun = bulk.begin(deed("tag"), "walkers", add(600));
        step.next(begun.id());
        assertThat(people.count(PeopleFilter.EVERYONE.tag("walkers"))).isEqualTo(BulkStep.PEOPLE);

        bulk.cancel(begun.id());
        assertThat(change(begun).state()).isEqualTo(BulkState.CANCELLING);
        runner.work(begun.id());

        assertThat(change(begun).state()).isEqualTo(BulkState.CANCELLED);
        assertThat(people.count(PeopleFilter.EVERYONE.tag("walkers"))).isZero();
        assertThat(bulk.working()).isEmpty();
    }

    @Test
    void everybodyOfAFilterIsThoseWhoMatchWhenItBegins() {
        var ids = add(5);
        tagging.tag(ids.subList(0, 3), "old");

        var done = bulk.begin(deed("tag"), "new", PeopleFilter.EVERYONE.tag("old"));

        assertThat(done.total()).isEqualTo(3);
        assertThat(people.ids(PeopleFilter.EVERYONE.tag("new"), 9))
                .containsExactlyInAnyOrderElementsOf(ids.subList(0, 3));
    }

    @Test
    void aWrongValueIsRefusedBeforeAnythingIsDone() {
        var ids = add(2);

        assertThatThrownBy(() -> bulk.begin(deed("tag"), "x".repeat(61), ids))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A tag has at most 60 characters");
        assertThat(bulk.latest(9)).isEmpty();
    }

    @Test
    void afterThirtyDaysThereIsNoWayBackAndNoRecord() {
        var done = bulk.begin(deed("tag"), "walkers", add(2));
        assertThat(bulk.latest(9)).hasSize(1);

        clock.advance(Duration.ofDays(31));
        assertThatThrownBy(() -> bulk.undo(done.id())).isInstanceOf(ChangedMeanwhile.class);
        bulk.dropOld();

        assertThat(bulk.change(done.id())).isEmpty();
    }

    @Test
    void anotherWorkspaceSeesAndDoesNothing() {
        var ids = add(2);
        var done = bulk.begin(deed("tag"), "walkers", ids);
        var me = owner.signedIn();

        owner.signIn();
        assertThat(bulk.latest(9)).isEmpty();
        assertThat(bulk.change(done.id())).isEmpty();
        assertThatThrownBy(() -> bulk.undo(done.id())).isInstanceOf(ChangedMeanwhile.class);
        assertThat(lettingGo.letGo(ids)).isEmpty();
        assertThat(owners.of(ids)).isEmpty();
        for (var deed : List.of("tag", "bin", "let-go", "circle", "pace", "forget")) {
            var value =
                    deed.equals("circle") ? "INNER" : deed.equals("pace") ? "1 WEEK" : deed.equals("tag") ? "x" : "";
            assertThat(bulk.begin(deed(deed), value, ids).total()).isZero();
        }

        owner.signIn(me);
        assertThat(people.count()).isEqualTo(2);
        assertThat(standing(ids.getFirst())).isEqualTo(Standing.NEW);
    }

    List<ContactId> add(int count) {
        return people.addAll(
                IntStream.range(0, count)
                        .mapToObj(i -> ContactDetails.named("Person %05d".formatted(i)))
                        .toList(),
                false);
    }

    BulkDeed deed(String key) {
        return step.deed(key).orElseThrow();
    }

    private BulkChange change(BulkChange begun) {
        return bulk.change(begun.id()).orElseThrow();
    }

    private static PeopleFilter owned(String whom) {
        return PeopleFilter.parse("owner=" + whom);
    }

    private Standing standing(ContactId id) {
        return Optional.ofNullable(people.refs(List.of(id)).get(id))
                .orElseThrow()
                .standing();
    }
}
