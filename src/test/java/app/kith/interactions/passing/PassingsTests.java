package app.kith.interactions.passing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.AsOwner;
import app.kith.Owner;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionId;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.interactions.TimelineEntry;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Forgetting;
import app.kith.people.twins.Merging;
import app.kith.people.twins.SplitChoice;
import app.kith.people.twins.Splitting;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Run on each database.
@AsOwner
abstract class PassingsTests {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Autowired
    Passings passings;

    @Autowired
    InteractionLog log;

    @Autowired
    AddressBook people;

    @Autowired
    Forgetting forgetting;

    @Autowired
    Merging merging;

    @Autowired
    Splitting splitting;

    @Autowired
    Owner owner;

    ContactId ana;
    ContactId luca;
    ContactId bo;

    @BeforeEach
    void meetThem() {
        ana = people.add(ContactDetails.named("Ana Ruiz"));
        luca = people.add(ContactDetails.named("Luca Berg"));
        bo = people.add(ContactDetails.named("Bo Lind"));
    }

    @Test
    void thoseWhoPassedSomethingOnStandInTheOrderOfWhatCameOfIt() {
        log(passed(340, bo), 20, ana);
        log(PassingOn.asked("The kiln workshop"), 10, ana);
        log(kept(), 9, ana);
        log(passed(2_000), 8, luca);
        log(kept(), 7, bo);

        assertThat(passings.carriers(10))
                .containsExactly(new Carrier(ana, 2, 1, 340, 1), new Carrier(luca, 1, 1, 2_000, 0));
        assertThat(passings.carriers(1)).hasSize(1);
        assertThat(passings.soFar()).isEqualTo(new PassedSoFar(4, 2, 1));
        assertThat(passings.of(List.of(bo))).containsOnlyKeys(bo);
    }

    @Test
    void whatIsStillToComeDoesNotCount() {
        log(passed(340), -3, ana);

        assertThat(passings.soFar()).isEqualTo(PassedSoFar.NOTHING);
        assertThat(passings.carriers(10)).isEmpty();
    }

    @Test
    void goesAndComesBackWithTheInteraction() {
        var id = log(passed(340, bo, luca), 3, ana);

        var deleted = log.delete(id);
        assertThat(passings.soFar()).isEqualTo(PassedSoFar.NOTHING);
        forgetting.forget(List.of(luca));
        log.restore(deleted);

        assertThat(passings.carriers(10)).containsExactly(new Carrier(ana, 1, 1, 340, 1));
        assertThat(passing(ana)).isEqualTo(passed(340, bo));
    }

    @Test
    void anEditTellsItAnewAndKeepsThoseInTheBin() {
        var id = log(passed(340, bo, luca), 3, ana);
        people.putInBin(List.of(luca));
        assertThat(entry(ana).newcomers()).extracting(person -> person.id()).containsExactly(bo);
        assertThat(passings.carriers(10)).containsExactly(new Carrier(ana, 1, 1, 340, 1));

        log.edit(
                id,
                entry(ana).version(),
                told(PassingOn.passed("The book").to(10).naming(Set.of(bo)), 3, ana));
        people.restore(List.of(luca));

        assertThat(passings.carriers(10)).containsExactly(new Carrier(ana, 1, 1, 10, 2));
        log.edit(id, entry(ana).version(), told(null, 3, ana));
        assertThat(passings.soFar()).isEqualTo(PassedSoFar.NOTHING);
    }

    @Test
    void countsThoseWhoCameAndAreNotNamed() {
        var id = log(passed(340, bo, luca).counting(5), 4, ana);
        log(passed(10, bo).counting(0), 3, ana);
        log(passed(20).counting(1_000_000_000), 2, luca);
        log(passed(20).counting(1_000_000_000), 1, luca);
        assertThat(passings.carriers(10))
                .containsExactly(new Carrier(luca, 2, 2, 40, 2_000_000_000), new Carrier(ana, 2, 2, 350, 6));

        var deleted = log.delete(id);
        assertThat(passings.of(List.of(ana)).values())
                .extracting(Carrier::newcomers)
                .containsExactly(1L);
        forgetting.forget(List.of(luca));
        log.restore(deleted);

        assertThat(log.timeline(ana, null, 2).getLast().passing())
                .isEqualTo(passed(340, bo).counting(5));
        assertThat(passings.of(List.of(ana)).values())
                .extracting(Carrier::newcomers)
                .containsExactly(6L);
    }

    @Test
    void theCountStaysWhereThoseWhoCameAreMergedOrForgotten() {
        var lind = people.add(ContactDetails.named("B. Lind"));
        log(passed(340, bo, lind).counting(4), 3, ana);

        var merge = merging.merge(bo, lind);
        assertThat(passing(ana)).isEqualTo(passed(340, bo).counting(4));
        merging.undo(merge);
        assertThat(passing(ana)).isEqualTo(passed(340, bo, lind).counting(4));
        forgetting.forget(List.of(lind));

        assertThat(passing(ana)).isEqualTo(passed(340, bo).counting(4));
        log.logAll(List.of(told(passed(1).counting(2), 1, bo)));
        assertThat(passing(bo)).isEqualTo(passed(1).counting(2));
    }

    @Test
    void goesWithThePersonWhoPassedItOnAndWithThoseWhoCame() {
        var ruiz = people.add(ContactDetails.named("A. Ruiz"));
        var lind = people.add(ContactDetails.named("B. Lind"));
        log(passed(340, lind), 3, ruiz);

        var first = merging.merge(ana, ruiz);
        var second = merging.merge(bo, lind);
        assertThat(passings.carriers(10)).containsExactly(new Carrier(ana, 1, 1, 340, 1));
        assertThat(passing(ana)).isEqualTo(passed(340, bo));
        merging.undo(second);
        merging.undo(first);

        assertThat(passing(ruiz)).isEqualTo(passed(340, lind));
        forgetting.forget(List.of(ruiz));
        assertThat(passings.soFar()).isEqualTo(PassedSoFar.NOTHING);
    }

    @Test
    void goesWithAnInteractionThatWasWithSomebodyElse() {
        var id = log(passed(340), 3, ana);

        var split = splitting.split(
                ana, new SplitChoice(ContactDetails.named("Ida"), Map.of("Interactions", Set.of(id.value()))));

        assertThat(passings.carriers(10)).extracting(Carrier::person).containsExactly(split.fresh());
        splitting.takeBack(split);
        assertThat(passings.carriers(10)).extracting(Carrier::person).containsExactly(ana);
    }

    @Test
    void isKeptByManyAtOnce() {
        log.logAll(List.of(told(passed(5, bo), 3, ana), told(null, 3, luca), told(kept(), 2, luca)));

        assertThat(passings.soFar()).isEqualTo(new PassedSoFar(2, 1, 0));
    }

    @Test
    void nobodyInTheBinAndNobodyOfAnotherWorkspaceCounts() {
        log(passed(340, bo), 3, ana);
        people.putInBin(List.of(ana));
        assertThat(passings.soFar()).isEqualTo(PassedSoFar.NOTHING);
        people.restore(List.of(ana));
        assertThat(passings.soFar().passed()).isOne();

        owner.signIn();

        assertThat(passings.soFar()).isEqualTo(PassedSoFar.NOTHING);
        assertThat(passings.of(List.of(ana))).isEmpty();
        var mine = people.add(ContactDetails.named("Mine"));
        log(passed(1, bo), 3, mine);
        assertThat(passings.carriers(10)).containsExactly(new Carrier(mine, 1, 1, 1, 0));
    }

    @Test
    void whatCannotBeIsRefusedInASentence() {
        assertThatThrownBy(() -> PassingOn.asked(" ")).hasMessage("Say what they were asked to pass on");
        assertThatThrownBy(() -> PassingOn.passed("x").to(-1))
                .hasMessage("It is passed on to between 0 and 1,000,000,000 people");
        assertThatThrownBy(() -> PassingOn.passed("x").counting(1_000_000_001))
                .hasMessage("Between 0 and 1,000,000,000 people come of it");
        assertThat(PassingOn.kept("x")
                        .in("Newsletter")
                        .to(3)
                        .naming(Set.of(ana))
                        .counting(1))
                .isEqualTo(PassingOn.kept("x"));
    }

    private InteractionId log(PassingOn passing, int daysAgo, ContactId who) {
        return log.log(told(passing, daysAgo, who));
    }

    private static NewInteraction told(@Nullable PassingOn passing, int daysAgo, ContactId who) {
        return new NewInteraction(
                        InteractionKind.MESSAGE,
                        Direction.OUT,
                        Set.of(who),
                        TODAY.minusDays(daysAgo),
                        null,
                        null,
                        null,
                        null)
                .with(passing);
    }

    private TimelineEntry entry(ContactId who) {
        return log.timeline(who, null, 1).getFirst();
    }

    private PassingOn passing(ContactId who) {
        return Objects.requireNonNull(entry(who).passing());
    }

    private static PassingOn passed(int heardBy, ContactId... came) {
        return PassingOn.passed("The kiln workshop")
                .in("Her newsletter")
                .to(heardBy)
                .naming(Set.of(came));
    }

    private static PassingOn kept() {
        return PassingOn.kept("The kiln workshop");
    }
}
