package app.kith.people.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.Owner;
import app.kith.Statements;
import app.kith.TestClock;
import app.kith.accounts.SignedIn;
import app.kith.channels.ChannelKind;
import app.kith.people.AddressBook;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.Circle;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Fact;
import app.kith.people.Forgetting;
import app.kith.people.Handle;
import app.kith.people.KnownThing;
import app.kith.people.PartialDate;
import app.kith.people.ScoreStanding;
import app.kith.people.Standings;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Run on each database.
abstract class PracticeTests {
    @Autowired
    Practice practice;

    @Autowired
    AddressBook people;

    @Autowired
    Forgetting forgetting;

    @Autowired
    Standings standings;

    @Autowired
    TestClock clock;

    @Autowired
    Owner owner;

    SignedIn mira;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void signIn() {
        mira = owner.signIn();
    }

    @Test
    void asksAboutTheHalfKnownTheClosestFirst() {
        people.add(ContactDetails.named("A name only"));
        people.add(everythingOf("All known"));
        var far = people.add(living("Far"));
        var near = people.add(living("Near"));
        var unscored = people.add(living("Nothing logged"));
        var binned = people.add(living("In the bin"));
        people.putInBin(List.of(binned));
        score(far, 12);
        score(near, 80);

        var round = practice.round();

        assertThat(round.cards()).extracting(card -> card.person().id()).containsExactly(near, far, unscored);
        assertThat(round.cards().getFirst().gap()).isEqualTo(KnownThing.WHO);
        assertThat(round.answered()).isZero();
    }

    @Test
    void theHalfKnownComeBeforeTheBestAndTheLeastKnown() {
        var little = people.add(living("Little known"));
        var well = people.add(everythingOf("Well known").change().howMet(null).build());
        var half = people.add(ContactDetails.with("Half known")
                .place("Bergen")
                .company("Taller Norte")
                .howMet("At the fair")
                .note("A potter")
                .build());
        score(little, 90);
        score(well, 95);
        score(half, 12);

        var round = practice.round();

        assertThat(round.cards()).extracting(card -> card.person().id()).containsExactly(half, well, little);
    }

    @Test
    void oneQuestionDoesNotFollowAnotherOfItsKind() {
        people.addAll(IntStream.range(0, 4).mapToObj(i -> living("Person " + i)).toList(), false);

        var dealt = practice.round().cards();
        practice.answer(dealt.getFirst(), Outcome.SKIPPED);

        assertThat(dealt)
                .extracting(PracticeCard::gap)
                .containsExactly(KnownThing.WHO, KnownThing.HOW_MET, KnownThing.WHO, KnownThing.HOW_MET);
        assertThat(practice.round().cards().getFirst().gap()).isEqualTo(KnownThing.HOW_MET);
    }

    @Test
    void aRoundIsTenPeopleAndAFixedNumberOfStatements() {
        people.addAll(
                IntStream.range(0, 40).mapToObj(i -> living("Person " + i)).toList(), false);
        var statements = Statements.of(() -> practice.round());

        for (int i = 0; i < Practice.MOST_A_DAY; i++) {
            practice.answer(practice.round().cards().getFirst(), Outcome.SKIPPED);
        }

        assertThat(statements).hasSizeLessThanOrEqualTo(15);
        assertThat(practice.round().cards()).isEmpty();
        assertThat(practice.round().answered()).isEqualTo(10);
        clock.advance(Duration.ofDays(1));
        assertThat(practice.round().cards()).hasSize(10);
    }

    @Test
    void whatIsFilledIsWrittenDownAndCanBeTakenBack() {
        var ana = people.add(living("Ana"));
        var card = practice.round().cards().getFirst();

        var answer = practice.fill(
                card, card.person().details().change().howMet("At the fair").build());

        assertThat(people.profile(ana).orElseThrow().details().howMet()).isEqualTo("At the fair");
        assertThat(practice.round().cards()).isEmpty();
        assertThat(practice.round().filled()).isEqualTo(1);
        practice.takeBack(answer);
        assertThat(people.profile(ana).orElseThrow().details()).isEqualTo(living("Ana"));
        assertThat(practice.round().cards()).hasSize(1);
    }

    @Test
    void takingBackWhatIsFilledLeavesWhatWasWrittenSince() {
        var ana = people.add(living("Ana"));
        var card = practice.round().cards().getFirst();
        var answer = practice.fill(
                card, card.person().details().change().howMet("At the fair").build());
        var since = new Fact("Cat", "Miro");
        people.edit(ana, people.profile(ana).orElseThrow().details().knowing(since));

        practice.takeBack(answer);

        assertThat(people.profile(ana).orElseThrow().details())
                .isEqualTo(living("Ana").knowing(since));
    }

    @Test
    void nobodyIsAskedAboutTwiceInThirtyDaysAndThenAboutSomethingElse() {
        people.add(living("Ana"));
        practice.answer(practice.round().cards().getFirst(), Outcome.KEPT);

        clock.advance(Duration.ofDays(29));
        assertThat(practice.round().cards()).isEmpty();
        clock.advance(Duration.ofDays(1));
        assertThat(practice.round().cards()).extracting(PracticeCard::gap).containsExactly(KnownThing.HOW_MET);
    }

    @Test
    void whoIsLetGoIsNotAskedAboutUntilThatIsTakenBack() {
        people.add(living("Ana"));
        var answer = practice.answer(practice.round().cards().getFirst(), Outcome.LET_GO);

        clock.advance(Duration.ofDays(400));
        assertThat(practice.round().cards()).isEmpty();
        practice.takeBack(answer);
        assertThat(practice.round().cards()).hasSize(1);
    }

    @Test
    void anEditMeanwhileIsNotWrittenOver() {
        var ana = people.add(living("Ana"));
        var card = practice.round().cards().getFirst();
        people.edit(ana, living("Ana Ruiz"));

        assertThatThrownBy(() -> practice.fill(card, living("Ana"))).isInstanceOf(ChangedMeanwhile.class);

        assertThat(people.profile(ana).orElseThrow().name()).isEqualTo("Ana Ruiz");
        assertThat(practice.round().answered()).isZero();
    }

    @Test
    void anotherWorkspaceIsNeitherAskedAboutNorAnswered() {
        people.add(living("Ana"));
        var card = practice.round().cards().getFirst();
        var answer = practice.answer(card, Outcome.KEPT);
        owner.signIn();

        assertThat(practice.round().cards()).isEmpty();
        assertThat(practice.round().answered()).isZero();
        assertThatThrownBy(() -> practice.answer(card, Outcome.SKIPPED)).isInstanceOf(ChangedMeanwhile.class);
        practice.takeBack(answer);

        owner.signIn(mira);
        assertThat(practice.round().answered()).isEqualTo(1);
    }

    @Test
    void whoIsForgottenLeavesNoAnswerBehind() {
        var ana = people.add(living("Ana"));
        practice.answer(practice.round().cards().getFirst(), Outcome.KEPT);

        forgetting.forget(List.of(ana));

        assertThat(practice.round().answered()).isZero();
    }

    @Test
    void whoIntroducedSomebodyIsNoLongerKnownWhenForgotten() {
        var jorge = people.add(ContactDetails.named("Jorge"));
        var ana = people.add(living("Ana").change().introducedBy(jorge).build());
        assertThat(knownThings(ana)).isEqualTo(2);

        forgetting.forget(List.of(jorge));

        assertThat(knownThings(ana)).isEqualTo(1);
    }

    private int knownThings(ContactId id) {
        return sql.sql("select known_things from contact where id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    private void score(ContactId id, int score) {
        standings.record(List.of(new ScoreStanding(id, score, score, Circle.KNOWN, LocalDate.of(2026, 11, 1), 30)));
    }

    private static ContactDetails living(String name) {
        return ContactDetails.with(name).place("Bergen").build();
    }

    private static ContactDetails everythingOf(String name) {
        return ContactDetails.with(name)
                .place("Bergen")
                .howMet("At the fair")
                .note("A potter")
                .company("Taller Norte")
                .birthday(new PartialDate(null, 3, 3))
                .portrait("peep:Afro|ffdbb4|2c1b18|")
                .facts(List.of(new Fact("Likes", "tea")))
                .handles(List.of(new Handle(ChannelKind.EMAIL, "a@b.example")))
                .build();
    }
}
