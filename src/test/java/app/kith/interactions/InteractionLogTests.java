package app.kith.interactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.AsOwner;
import app.kith.people.AddressBook;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Forgetting;
import app.kith.people.PersonRef;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Run on each database.
@AsOwner
abstract class InteractionLogTests {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Autowired
    InteractionLog log;

    @Autowired
    AddressBook people;

    @Autowired
    Forgetting forgetting;

    @Autowired
    JdbcClient database;

    ContactId ana;
    ContactId luca;

    @BeforeEach
    void meetThem() {
        ana = people.add(ContactDetails.named("Ana Ruiz"));
        luca = people.add(ContactDetails.named("Luca Ferrante"));
    }

    @Test
    void showsAnInteractionOnTheTimelineOfEverybodyWhoTookPart() {
        log.log(coffee(TODAY, ana, luca));

        var entry = log.timeline(luca, null, 10).getFirst();

        assertThat(entry.people()).extracting(PersonRef::name).containsExactly("Ana Ruiz", "Luca Ferrante");
        assertThat(entry.minutes()).isEqualTo(45);
        assertThat(entry.retold()).isEqualTo(coffee(TODAY, ana, luca));
    }

    /// The server's zone may change, and the data folder may move to another server.
    @Test
    void keepsATimeOfDayAsItWasToldWhateverTheZoneOfTheServer() {
        var told = new NewInteraction(
                InteractionKind.CALL, Direction.BOTH, Set.of(ana), TODAY, LocalTime.of(9, 30), null, null, null);

        var id = log.log(told);

        assertThat(database.sql("select at_time from interaction where id = ?")
                        .param(id.value())
                        .query(LocalTime.class)
                        .single())
                .isEqualTo(LocalTime.of(9, 30));
        assertThat(log.timeline(ana, null, 1).getFirst().retold()).isEqualTo(told);
    }

    @Test
    void pagesThroughATimelineNewestFirstWithoutGapsOrRepetition() {
        for (int day = 0; day < 25; day++) {
            log.log(coffee(TODAY.minusDays(day / 3), ana));
        }

        var seen = new ArrayList<TimelineEntry>();
        for (var page = log.timeline(ana, null, 10); !page.isEmpty(); page = log.timeline(ana, seen.getLast(), 10)) {
            seen.addAll(page);
        }

        assertThat(seen).hasSize(25).doesNotHaveDuplicates();
        assertThat(seen).extracting(TimelineEntry::day).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void tellsAnInteractionAnewWithOtherPeople() {
        log.log(coffee(TODAY, ana));
        var entry = log.timeline(ana, null, 1).getFirst();

        log.edit(entry.id(), entry.version(), coffee(TODAY.minusDays(3), luca));

        assertThat(log.timeline(ana, null, 10)).isEmpty();
        assertThat(log.timeline(luca, null, 10).getFirst().day()).isEqualTo(TODAY.minusDays(3));
        assertThatThrownBy(() -> log.edit(entry.id(), entry.version(), coffee(TODAY, ana)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void refusesAnEditThatBeganBeforeAnotherOfThePeopleAlone() {
        var id = log.log(coffee(TODAY, ana));
        log.edit(id, 0, coffee(TODAY, luca));

        assertThatThrownBy(() -> log.edit(id, 0, coffee(TODAY, ana))).isInstanceOf(ChangedMeanwhile.class);

        assertThat(log.timeline(luca, null, 10)).hasSize(1);
    }

    @Test
    void bringsBackWhatWasDeletedAsItWas() {
        log.log(coffee(TODAY, ana));
        var before = log.timeline(ana, null, 1).getFirst();

        var deleted = log.delete(before.id());
        assertThat(log.timeline(ana, null, 10)).isEmpty();
        log.restore(deleted);

        assertThat(log.timeline(ana, null, 10).getFirst().retold()).isEqualTo(before.retold());
    }

    @Test
    void bringsBackWhatWasDeletedThoughSomebodyInItLiesInTheBin() {
        log.log(coffee(TODAY, ana, luca));
        people.putInBin(List.of(luca));
        var deleted = log.delete(log.timeline(ana, null, 1).getFirst().id());

        log.restore(deleted);

        assertThat(log.timeline(ana, null, 10)).hasSize(1);
        people.restore(List.of(luca));
        assertThat(log.timeline(luca, null, 10).getFirst().people()).hasSize(2);
        assertThat(people.profile(luca).orElseThrow().standing().lastInteraction())
                .isEqualTo(TODAY);
    }

    @Test
    void forgetsWithAPersonOnlyWhatNobodyElseTookPartIn() {
        log.log(coffee(TODAY, ana));
        log.log(coffee(TODAY.minusDays(1), ana, luca));

        forgetting.forget(List.of(ana));

        assertThat(log.timeline(luca, null, 10)).hasSize(1);
        assertThat(log.timeline(ana, null, 10)).isEmpty();
    }

    @Test
    void handsOverHistoriesOldestFirstWithoutNotes() {
        log.log(coffee(TODAY, ana));
        log.log(coffee(TODAY.minusDays(9), ana));
        log.log(new NewInteraction(InteractionKind.NOTE, Direction.BOTH, Set.of(ana), TODAY, null, null, null, "hm"));

        var histories = log.histories(List.of(ana, luca));

        assertThat(histories.get(ana)).extracting(Occurrence::day).containsExactly(TODAY.minusDays(9), TODAY);
        assertThat(histories.get(luca)).isEmpty();
    }

    @Test
    void countsAGroupEmailLessThanALetterToOnePerson() {
        var many = new LinkedHashSet<ContactId>();
        for (int i = 0; i < 5; i++) {
            many.add(people.add(ContactDetails.named("Person " + i)));
        }
        log.log(new NewInteraction(InteractionKind.EMAIL, Direction.OUT, many, TODAY, null, null, null, null));

        var one = log.histories(many).values().iterator().next().getFirst();

        assertThat(one.weight()).isEqualTo(0.25);
        assertThat(one.personal()).isFalse();
    }

    @Test
    void addsUpTheWeek() {
        log.log(coffee(TODAY, ana, luca));
        log.log(coffee(TODAY.minusDays(1), ana));
        log.log(coffee(TODAY.minusDays(7), ana));
        log.log(coffee(TODAY.plusDays(1), ana)); // counts from its day on

        var week = log.week(TODAY);

        assertThat(week.monday()).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(week.peopleByDay()).containsExactly(1, 2, 0, 0, 0, 0, 0);
        assertThat(week.people()).isEqualTo(2);
        assertThat(week.minutes()).isEqualTo(90);
    }

    @Test
    void refusesSomebodyWhoIsNoLongerThere() {
        assertThatThrownBy(() -> log.log(coffee(TODAY, ContactId.next())))
                .isInstanceOf(ChangedMeanwhile.class)
                .hasMessageContaining("no longer there");
    }

    private static NewInteraction coffee(LocalDate day, ContactId... people) {
        return new NewInteraction(
                InteractionKind.COFFEE,
                Direction.BOTH,
                new LinkedHashSet<>(List.of(people)),
                day,
                null,
                45,
                Tone.GOOD,
                "Talked about the new job");
    }
}
