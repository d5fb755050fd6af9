package app.kith.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.kith.AsOwner;
import app.kith.Owner;
import app.kith.Statements;
import app.kith.channels.ChannelKind;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.interactions.passing.PassingOn;
import app.kith.people.AddressBook;
import app.kith.people.Audience;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Handle;
import app.kith.people.relations.NewTie;
import app.kith.people.relations.Role;
import app.kith.people.relations.TieKind;
import app.kith.people.relations.WhoKnowsWhom;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Run on each database.
@AsOwner
abstract class InPersonTests {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Autowired
    InPerson inPerson;

    @Autowired
    AddressBook people;

    @Autowired
    InteractionLog log;

    @Autowired
    WhoKnowsWhom knows;

    @Autowired
    Owner owner;

    ContactId ana;
    ContactId luca;
    ContactId bo;
    ContactId dee;

    @BeforeEach
    void meetThem() {
        ana = people.add(ContactDetails.named("Ana"));
        luca = people.add(ContactDetails.named("Luca"));
        bo = people.add(ContactDetails.named("Bo"));
        dee = people.add(ContactDetails.named("Dee"));
    }

    @Test
    void theirAcquaintancesAreThoseTheyAreTiedToAndWereTogetherWith() {
        tie(ana, bo);
        tie(dee, ana);
        log.log(coffee(ana, luca));
        log.log(coffee(luca, bo));
        var binned = people.add(ContactDetails.named("Gone"));
        tie(ana, binned);
        people.putInBin(List.of(binned));

        var candidates = inPerson.these(Set.of(ana, luca), 100);

        var asked = candidates.people().stream().map(InPerson.Candidate::asked).toList();
        assertThat(candidates.model().distinctKnown(asked)).isEqualTo(2);
        assertThat(of(candidates, ana).asked().known()).containsExactlyInAnyOrder(bo, dee, luca);
        assertThat(of(candidates, luca).asked().known()).containsExactlyInAnyOrder(ana, bo);
        assertThat(of(candidates, ana).asked().others()).isEqualTo(97);
        assertThat(candidates.model().population()).isNotNull();
    }

    @Test
    void whatTheyDidBeforeAndTheirOwnAudienceCount() {
        var wide = people.add(ContactDetails.named("Wide")
                .reachedAt(List.of(
                        new Handle(ChannelKind.MASTODON, "@w@a.example").followedBy(new Audience(2_900, TODAY)))));
        for (var passed : List.of(true, true, false)) {
            log.log(coffee(wide).with(new PassingOn("The workshop", passed, null, null, Set.of())));
        }

        var candidates = inPerson.these(Set.of(wide, dee), 100);

        var one = of(candidates, wide);
        var score = people.refs(List.of(wide)).get(wide).standing().score();
        var beforehand = (score == null ? 0.1 : score / 100.0) * 3 / 53;
        assertThat(one.asked().chance()).isCloseTo((4 * beforehand + 2) / 7, within(1e-9));
        assertThat(one.asked().others()).isEqualTo(2_900);
        assertThat(of(candidates, dee).asked().chance()).isCloseTo(0.1 * 3 / 53, within(1e-9));
        var asked = inPerson.closest(100).people().stream()
                .map(InPerson.Candidate::asked)
                .toList();
        assertThat(candidates.model().best(asked, 5).getFirst().asked().person())
                .isEqualTo(wide);
    }

    @Test
    void itTakesAFixedNumberOfStatements() {
        for (var i = 0; i < 70; i++) people.add(ContactDetails.named("Person " + i));

        assertThat(Statements.of(() -> inPerson.closest(100))).hasSizeLessThanOrEqualTo(9);
        assertThat(inPerson.closest(100).people()).hasSize(InPerson.CANDIDATES);
    }

    @Test
    void anotherWorkspacesPeopleAreNeitherAskedNorKnown() {
        tie(ana, bo);
        owner.signIn();
        var mine = people.add(ContactDetails.named("Mine"));

        assertThat(inPerson.these(Set.of(ana, mine), 100).people())
                .extracting(each -> each.person().id())
                .containsExactly(mine);
        assertThat(inPerson.closest(100).people()).hasSize(1);
    }

    private static InPerson.Candidate of(InPerson.Candidates candidates, ContactId person) {
        return candidates.people().stream()
                .filter(each -> each.person().id().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private static NewInteraction coffee(ContactId... with) {
        return new NewInteraction(
                InteractionKind.COFFEE, Direction.BOTH, Set.of(with), TODAY.minusDays(9), null, 45, null, null);
    }

    private void tie(ContactId one, ContactId other) {
        knows.add(new NewTie(one, Role.of(TieKind.FRIEND, false), other));
    }
}
