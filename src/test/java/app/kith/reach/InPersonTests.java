package app.kith.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.kith.AsOwner;
import app.kith.Owner;
import app.kith.Statements;
import app.kith.channels.ChannelKind;
import app.kith.engagement.ReplyChance;
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
import java.util.Map;
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
        assertThat(of(candidates, ana).acquainted().known()).containsExactlyInAnyOrder(bo, dee, luca);
        assertThat(of(candidates, luca).acquainted().known()).containsExactlyInAnyOrder(ana, bo);
        assertThat(of(candidates, ana).asked().others()).isEqualTo(97);
        assertThat(candidates.model().population()).isNotNull();
    }

    @Test
    void whoeverSharesASmallCircleMayKnowEachOtherAndIsCountedOnce() {
        var choir = people.add(ContactDetails.named("Chorister").tagged(List.of("Choir", "Tennis")));
        people.edit(ana, ContactDetails.named("Ana").tagged(List.of("choir", "Tennis")));
        people.edit(luca, ContactDetails.named("Luca").tagged(List.of("Choir")));
        tie(luca, choir);

        var candidates = inPerson.these(Set.of(ana, luca), 100);

        var one = of(candidates, ana);
        assertThat(one.acquainted().known()).isEmpty();
        assertThat(one.acquainted().circles()).containsOnly(Map.entry(choir, 2), Map.entry(luca, 1));
        assertThat(one.asked().known()).containsOnly(Map.entry(choir, 0.75), Map.entry(luca, 0.5));
        assertThat(one.asked().others()).isCloseTo(100 - 1.25, within(1e-9));
        assertThat(of(candidates, luca).acquainted().known()).containsExactly(choir);
        assertThat(of(candidates, luca).acquainted().circles()).containsOnly(Map.entry(ana, 1));
        var asked = candidates.people().stream().map(InPerson.Candidate::asked).toList();
        assertThat(candidates.model().distinctKnown(asked)).isOne();
    }

    @Test
    void aTagThatManyCarryIsNoCircle() {
        for (var i = 0; i < 28; i++) {
            people.add(ContactDetails.named("Person " + i).tagged(List.of("Class", "Newsletter")));
        }
        people.edit(ana, ContactDetails.named("Ana").tagged(List.of("Class", "Newsletter")));
        people.edit(luca, ContactDetails.named("Luca").tagged(List.of("Class", "Newsletter")));
        people.edit(bo, ContactDetails.named("Bo").tagged(List.of("Newsletter")));

        var candidates = inPerson.these(Set.of(ana, bo), 100);

        assertThat(of(candidates, ana).acquainted().circles()).hasSize(29).containsEntry(luca, 1);
        assertThat(of(candidates, bo).acquainted().circles()).isEmpty();
    }

    @Test
    void afterThoseChosenComeThoseInTheClosestTouch() {
        log.log(coffee(luca, bo));

        var candidates = inPerson.around(Set.of(ana, luca), 100);

        assertThat(candidates.people())
                .extracting(each -> each.person().id())
                .hasSize(3)
                .contains(ana, luca);
        assertThat(candidates.people().getLast().person().id()).isEqualTo(bo);
    }

    @Test
    void whoeverIntroducedSomebodyKnowsThem() {
        var guest = people.add(ContactDetails.with("Guest").introducedBy(ana).build());

        var candidates = inPerson.these(Set.of(ana, guest), 100);

        assertThat(of(candidates, ana).acquainted().known()).containsExactly(guest);
        assertThat(of(candidates, guest).acquainted().known()).containsExactly(ana);
    }

    @Test
    void whoeverIsInTheBinIsInNoCircle() {
        var gone = people.add(ContactDetails.named("Gone").tagged(List.of("Choir")));
        people.edit(ana, ContactDetails.named("Ana").tagged(List.of("Choir")));
        people.putInBin(List.of(gone));

        assertThat(of(inPerson.these(Set.of(ana), 100), ana).acquainted().circles())
                .isEmpty();
    }

    @Test
    void whoAnswersMoreReadilyIsAskedFirst() {
        for (var week = 10; week > 2; week--) {
            log.log(note(luca, Direction.OUT, 7 * week));
            log.log(note(luca, Direction.IN, 7 * week - 1));
            log.log(note(bo, Direction.OUT, 7 * week));
        }

        var candidates = inPerson.closest(100);

        var willing = of(candidates, luca);
        var silent = of(candidates, bo);
        assertThat(willing.reply().answered()).isEqualTo(8);
        assertThat(silent.reply()).extracting(ReplyChance::touches).isEqualTo(8);
        assertThat(willing.reply().chance()).isGreaterThan(2 * silent.reply().chance());
        assertThat(willing.asked().chance())
                .isCloseTo(willing.reply().chance() * 0.02 / ReplyChance.USUAL, within(1e-9));
        var asked = candidates.people().stream().map(InPerson.Candidate::asked).toList();
        assertThat(candidates.model().best(asked, 10))
                .extracting(step -> step.asked().person())
                .containsExactly(luca, bo);
        assertThat(candidates.people()).extracting(each -> each.person().id()).doesNotContain(ana, dee);
    }

    @Test
    void whatTheyDidBeforeAndTheirOwnAudienceCount() {
        var wide = people.add(ContactDetails.named("Wide")
                .reachedAt(List.of(
                        new Handle(ChannelKind.MASTODON, "@w@a.example").followedBy(new Audience(2_900, TODAY)))));
        for (var passed : List.of(true, true, false)) {
            log.log(coffee(wide).with(PassingOn.answered("The workshop", passed)));
        }

        var candidates = inPerson.these(Set.of(wide, dee), 100);

        var one = of(candidates, wide);
        var beforehand = one.reply().chance() * 3 / 53 / ReplyChance.USUAL;
        assertThat(one.asked().chance()).isCloseTo((4 * beforehand + 2) / 7, within(1e-9));
        assertThat(one.asked().others()).isEqualTo(2_900);
        assertThat(of(candidates, dee).asked().chance()).isCloseTo(3.0 / 53, within(1e-9));
        var asked = candidates.people().stream().map(InPerson.Candidate::asked).toList();
        assertThat(candidates.model().best(asked, 5).getFirst().asked().person())
                .isEqualTo(wide);
    }

    @Test
    void itTakesAFixedNumberOfStatements() {
        for (var i = 0; i < 70; i++) {
            var tags = List.of("Everybody", "Circle " + i / 10);
            log.log(coffee(people.add(ContactDetails.named("Person " + i).tagged(tags))));
        }

        assertThat(Statements.of(() -> inPerson.closest(100))).hasSizeLessThanOrEqualTo(13);
        assertThat(inPerson.closest(100).people()).hasSize(InPerson.CANDIDATES);
    }

    @Test
    void anotherWorkspacesPeopleAreNeitherAskedNorKnown() {
        tie(ana, bo);
        owner.signIn();
        var mine = people.add(ContactDetails.named("Mine"));
        log.log(coffee(mine));

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

    private static NewInteraction note(ContactId with, Direction direction, int daysAgo) {
        return new NewInteraction(
                InteractionKind.MESSAGE, direction, Set.of(with), TODAY.minusDays(daysAgo), null, null, null, null);
    }

    private void tie(ContactId one, ContactId other) {
        knows.add(new NewTie(one, Role.of(TieKind.FRIEND, false), other));
    }
}
