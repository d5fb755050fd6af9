package app.kith.nurture;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.engagement.Engagement;
import app.kith.engagement.Suggestion;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.LettingGo;
import app.kith.people.PeopleFilter;
import app.kith.people.PersonRef;
import app.kith.people.criteria.Trait;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Run on each database.
@AsOwner
abstract class LettingGoTests {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Autowired
    AddressBook people;

    @Autowired
    LettingGo lettingGo;

    @Autowired
    InteractionLog log;

    @Autowired
    Engagement engagement;

    @Autowired
    NurturePlan plan;

    @Autowired
    Paces paces;

    @Test
    void whoIsLetGoIsSuggestedNowhereButStaysInTheLists() {
        var ana = fading("Ana Ruiz");
        var ben = fading("Ben Okafor");
        paces.set(List.of(ana, ben), Pace.weeks(1));
        people.add(ContactDetails.named("Cleo Nothing-Logged"));
        var cleo = people.named("Cleo", 1).getFirst().id();

        assertThat(suggested()).contains(ana, ben, cleo);
        assertThat(lettingGo.letGo(List.of(ana, cleo))).containsExactlyInAnyOrder(ana, cleo);

        assertThat(suggested()).contains(ben).doesNotContain(ana, cleo);
        assertThat(engagement.whomNext(5, Set.of()))
                .extracting(Suggestion::person)
                .extracting(PersonRef::id)
                .containsExactly(ben);
        assertThat(engagement.goingQuietCount())
                .isEqualTo(engagement.goingQuiet(5).size());
        assertThat(people.count()).isEqualTo(3);
        assertThat(people.ids(PeopleFilter.EVERYONE.with(Trait.LET_GO), 10)).containsExactlyInAnyOrder(ana, cleo);
    }

    @Test
    void takingItBackBringsTheSuggestionsBack() {
        var ana = fading("Ana Ruiz");
        lettingGo.letGo(List.of(ana));

        assertThat(lettingGo.takeBack(List.of(ana))).containsExactly(ana);

        assertThat(suggested()).contains(ana);
        assertThat(lettingGo.takeBack(List.of(ana))).isEmpty();
    }

    @Test
    void aPersonalWordEndsIt() {
        var ana = fading("Ana Ruiz");
        lettingGo.letGo(List.of(ana));

        log.log(talk(ana, TODAY));

        assertThat(people.profile(ana).orElseThrow().standing().isLetGo()).isFalse();
    }

    @Test
    void aWordFromBeforeOrOneForManyDoesNotEndIt() {
        var ana = fading("Ana Ruiz");
        lettingGo.letGo(List.of(ana));

        log.log(talk(ana, TODAY.minusDays(3)));
        log.log(new NewInteraction(
                InteractionKind.BROADCAST, Direction.OUT, Set.of(ana), TODAY, null, null, null, null));

        assertThat(people.profile(ana).orElseThrow().standing().letGoOn()).isEqualTo(TODAY);
    }

    private List<ContactId> suggested() {
        return plan.today().reach().stream()
                .map(Reach::person)
                .map(PersonRef::id)
                .toList();
    }

    private ContactId fading(String name) {
        var id = people.add(ContactDetails.named(name));
        for (int weeks = 40; weeks > 8; weeks -= 2) log.log(talk(id, TODAY.minusWeeks(weeks)));
        return id;
    }

    private static NewInteraction talk(ContactId with, LocalDate day) {
        return new NewInteraction(InteractionKind.CALL, Direction.BOTH, Set.of(with), day, null, 30, null, null);
    }
}
