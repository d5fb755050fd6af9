package app.kith.nurture;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.TestClock;
import app.kith.channels.ChannelKind;
import app.kith.engagement.Circles;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.nurture.budget.TimeBudget;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Handle;
import app.kith.people.ImportantDate;
import app.kith.people.PartialDate;
import app.kith.people.PersonRef;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Run on each database.
@AsOwner
abstract class TodayPlanTests {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Autowired
    NurturePlan plan;

    @Autowired
    ReachAnswers answers;

    @Autowired
    NurtureTasks tasks;

    @Autowired
    TimeBudget budget;

    @Autowired
    Circles circles;

    @Autowired
    Paces paces;

    @Autowired
    InteractionLog log;

    @Autowired
    AddressBook people;

    @Autowired
    TestClock clock;

    @Test
    void saysThatNobodyIsThereYet() {
        var today = plan.today();

        assertThat(today.nobodyYet()).isTrue();
        assertThat(today.allDone()).isFalse();
    }

    @Test
    void namesPromisesThenBirthdaysThenOwedRepliesThenPacesThenTheScore() {
        var faded = person("Faded");
        talk(faded, 300, 270, 240, 210, 180, 150);
        var paced = person("Paced");
        log(paced, InteractionKind.COFFEE, Direction.BOTH, TODAY.minusDays(40), null);
        paces.set(List.of(paced), Pace.weeks(5));
        var wrote = person("Wrote");
        log(wrote, InteractionKind.MESSAGE, Direction.IN, TODAY.minusDays(3), null);
        people.add(born("Born", new PartialDate(1985, 11, 17)));
        var promised = person("Promised");
        tasks.add(NewTask.of("Send the drawings").with(promised).due(TODAY).taking(8));

        var reach = plan.today().reach();

        assertThat(names(reach)).containsExactly("Promised", "Born", "Wrote", "Paced", "Faded");
        assertThat(reach)
                .extracting(one -> one.reason().getClass().getSimpleName())
                .containsExactly("Promised", "BirthdayToday", "OwedReply", "PaceDue", "Fading");
        assertThat(plan.today().minutes()).isEqualTo(30); // 8 + 4 x 5, rounded to five
    }

    @Test
    void namesEachPersonOnceAndAtMostFive() {
        for (int i = 0; i < 7; i++) {
            var person = person("Person " + i);
            tasks.add(NewTask.of("Write").with(person).due(TODAY));
            tasks.add(NewTask.of("Call").with(person).due(TODAY));
        }

        var today = plan.today();

        assertThat(names(today.reach())).containsExactly("Person 0", "Person 1", "Person 2", "Person 3", "Person 4");
        assertThat(today.due()).hasSize(12);
        assertThat(today.dueCount()).isEqualTo(14);
        assertThat(plan.peopleLeft()).isEqualTo(5);
    }

    @Test
    void owesNoReplyOnceItIsGivenNorBeforeADayHasPassed() {
        var answered = person("Answered");
        log(answered, InteractionKind.MESSAGE, Direction.IN, TODAY.minusDays(5), null);
        log(answered, InteractionKind.MESSAGE, Direction.OUT, TODAY.minusDays(2), null);
        var recent = person("Recent");
        log(recent, InteractionKind.MESSAGE, Direction.IN, TODAY.minusDays(1), null);

        assertThat(plan.today().reach()).noneMatch(one -> one.reason() instanceof Reason.OwedReply);
    }

    @Test
    void showsWhoWaitsForAnAnswerTheLongestFirst() {
        var luca = person("Luca");
        log(luca, InteractionKind.EMAIL, Direction.IN, TODAY.minusDays(4), "Did the kiln arrive?");
        var ana = person("Ana");
        log(ana, InteractionKind.MESSAGE, Direction.IN, TODAY.minusDays(9), "See you in May");
        var answered = person("Answered");
        log(answered, InteractionKind.MESSAGE, Direction.IN, TODAY.minusDays(9), null);
        log(answered, InteractionKind.CALL, Direction.BOTH, TODAY.minusDays(8), null);
        var liked = person("Liked");
        log(liked, InteractionKind.REACTION, Direction.IN, TODAY.minusDays(9), null);
        var old = person("Old");
        log(old, InteractionKind.EMAIL, Direction.IN, TODAY.minusDays(31), null);

        var waiting = plan.today().waiting();

        assertThat(waiting).extracting(one -> one.reach().person().name()).containsExactly("Ana", "Luca");
        assertThat(waiting)
                .extracting(one -> one.said().note())
                .containsExactly("See you in May", "Did the kiln arrive?");
        answers.notThisOne(ana);
        assertThat(plan.today().waiting())
                .extracting(one -> one.reach().person().name())
                .containsExactly("Luca");
    }

    @Test
    void stillWaitsWhenTheAnswerIsOnlyPlanned() {
        var ana = person("Ana");
        log(ana, InteractionKind.MESSAGE, Direction.IN, TODAY.minusDays(9), null);

        log(ana, InteractionKind.COFFEE, Direction.BOTH, TODAY.plusDays(3), null);

        assertThat(plan.today().waiting()).hasSize(1);
    }

    @Test
    void opensWithAQuestionThatIsOpenBeforeWhatWasNoted() {
        var ana = person("Ana");
        tasks.add(NewTask.of("Write").with(ana).due(TODAY));

        log(
                ana,
                InteractionKind.COFFEE,
                Direction.BOTH,
                TODAY.minusDays(9),
                "Likes the job. Will she stay in Oslo? Maybe.");
        assertThat(plan.today().reach().getFirst().opener())
                .isEqualTo(new Opener.OpenQuestion(TODAY.minusDays(9), "Will she stay in Oslo?"));
        log(ana, InteractionKind.CALL, Direction.BOTH, TODAY.minusDays(2), "She stays");

        assertThat(plan.today().reach().getFirst().opener())
                .isEqualTo(new Opener.LastNote(TODAY.minusDays(2), "She stays"));
    }

    @Test
    void opensWithADayThatHasJustBeenOrIsNear() {
        var near = ContactDetails.with("Ana")
                .dates(List.of(new ImportantDate("First day at Norte", new PartialDate(2026, 11, 10), null)))
                .build();
        var ana = people.add(near);
        tasks.add(NewTask.of("Write").with(ana).due(TODAY));
        log(ana, InteractionKind.COFFEE, Direction.BOTH, TODAY.minusDays(30), "Her new job");

        assertThat(plan.today().reach().getFirst().opener())
                .isEqualTo(new Opener.DateNear("First day at Norte", TODAY.minusDays(7)));
    }

    @Test
    void spendsWhatIsLeftOfTheWeekAndSaysWhoIsLeftOut() {
        promise("Long", 45);
        promise("Short", 10);
        promise("Shorter", 5);
        budget.set(60);
        assertThat(names(plan.today().reach())).containsExactly("Long", "Short", "Shorter");
        log.log(new NewInteraction(
                InteractionKind.COFFEE, Direction.BOTH, Set.of(person("Met")), TODAY, null, 40, null, null));

        var today = plan.today();

        assertThat(names(today.reach())).containsExactly("Short", "Shorter");
        assertThat(today.budget().spent()).isEqualTo(40);
        assertThat(today.budget().left()).isEqualTo(20);
        assertThat(today.budget().leftOut()).extracting(PersonRef::name).containsExactly("Long");
        assertThat(today.budget().minutesLeftOut()).isEqualTo(45);
        assertThat(plan.peopleLeft()).isEqualTo(2);
    }

    @Test
    void countsTasksOfThisWeekOnceAndNothingOfLastWeek() {
        budget.set(60);
        var ana = person("Ana");
        log.log(new NewInteraction(
                InteractionKind.COFFEE, Direction.BOTH, Set.of(ana), TODAY.minusDays(2), null, 40, null, null));
        tasks.done(tasks.add(NewTask.of("Send the drawings").taking(8)));
        var logged = tasks.add(NewTask.of("Call").with(ana).taking(15));
        tasks.done(
                logged,
                new NewInteraction(InteractionKind.CALL, Direction.BOTH, Set.of(ana), TODAY, null, 15, null, null));

        assertThat(plan.today().budget().spent()).isEqualTo(23);
        clock.advance(Duration.ofDays(6)); // the next Monday

        assertThat(plan.today().budget().spent()).isZero();
    }

    @Test
    void saysSoWhenTheTimeOfTheWeekIsGiven() {
        promise("Ana", 5);
        budget.set(30);
        log.log(new NewInteraction(
                InteractionKind.MEAL, Direction.BOTH, Set.of(person("Met")), TODAY, null, 90, null, null));

        var today = plan.today();

        assertThat(today.isTimeGiven()).isTrue();
        assertThat(today.budget().left()).isZero();
        assertThat(today.tomorrow()).isZero();
        budget.clear();
        assertThat(names(plan.today().reach())).containsExactly("Ana");
    }

    @Test
    void suggestsNobodyAnywhereWhoIsPutOffOrRefused() {
        var ana = person("Ana");
        talk(ana, 200, 190, 180, 170, 160, 150, 140, 130, 120, 110, 100);
        assertThat(plan.today().cooling()).hasSize(1);
        assertThat(circles.now().driftingOut()).hasSize(1);

        answers.notThisOne(ana);

        assertThat(plan.today().reach()).isEmpty();
        assertThat(plan.today().cooling()).isEmpty();
        assertThat(plan.today().coolingCount()).isZero();
        assertThat(circles.now().driftingOut()).isEmpty();
        answers.takeBack(ana);
        answers.later(ana, Later.NEXT_WEEK);
        assertThat(circles.now().driftingOut()).isEmpty();
        clock.advance(Duration.ofDays(6));
        assertThat(circles.now().driftingOut()).hasSize(1);
        assertThat(plan.today().cooling()).hasSize(1);
    }

    @Test
    void aPromiseThatIsKeptKeepsItsPlaceSoThatTheDayHasAnEnd() {
        for (int i = 0; i < 9; i++) {
            tasks.add(NewTask.of("Write").with(person("Person " + i)).due(TODAY));
        }
        var first = plan.today().due().getFirst().id();

        tasks.done(first);
        assertThat(names(plan.today().reach())).hasSize(4).doesNotContain("Person 0");
        tasks.undone(first);
        assertThat(names(plan.today().reach())).hasSize(5).contains("Person 0");
        plan.today().due().stream().limit(5).map(TaskRow::id).forEach(tasks::done);

        assertThat(plan.today().allDone()).isTrue();
        assertThat(plan.today().tomorrow()).isEqualTo(4);
        assertThat(plan.peopleLeft()).isZero();
        clock.advance(Duration.ofDays(1));
        assertThat(names(plan.today().reach())).startsWith("Person 5", "Person 6", "Person 7", "Person 8");
    }

    @Test
    void whoeverHasAnotherPromiseLeftIsStillNamed() {
        var ana = person("Ana");
        var write = tasks.add(NewTask.of("Write").with(ana).due(TODAY));
        tasks.add(NewTask.of("Call").with(ana).due(TODAY));

        tasks.done(write);

        assertThat(names(plan.today().reach())).containsExactly("Ana");
    }

    @Test
    void isDoneWithoutBeingLoggedAndTakenBack() {
        var ana = person("Ana");
        var task = tasks.add(NewTask.of("Send the drawings").with(ana).due(TODAY));
        var reach = plan.today().reach().getFirst();

        answers.done(reach);
        assertThat(plan.today().allDone()).isTrue();
        assertThat(tasks.rows(List.of(task)).getFirst().isDone()).isTrue();
        assertThat(log.timeline(ana, null, 5)).isEmpty();
        answers.notDone(reach);

        assertThat(names(plan.today().reach())).containsExactly("Ana");
        assertThat(tasks.rows(List.of(task)).getFirst().isDone()).isFalse();
    }

    @Test
    void whatWasDoneIsLoggedWithEverybodyItWasPromisedTo() {
        var ana = person("Ana");
        var noor = person("Noor");
        tasks.add(NewTask.of("Introduce them").with(ana, noor).due(TODAY).taking(10));
        var reach = plan.today().reach().getFirst();

        answers.done(reach);
        answers.log(reach, InteractionKind.EMAIL);

        assertThat(plan.today().allDone()).isTrue();
        assertThat(log.timeline(noor, null, 5).getFirst().note()).isEqualTo("Introduce them");
        answers.notDone(reach);
        assertThat(log.timeline(noor, null, 5)).isEmpty();
        assertThat(names(plan.today().reach())).containsExactly("Ana", "Noor");
    }

    @Test
    void doneHoldsForTheDayWhateverTheReasonIs() {
        var ana = person("Ana");
        log(ana, InteractionKind.EMAIL, Direction.IN, TODAY.minusDays(4), "Did it arrive?");
        var reach = plan.today().reach().getFirst();

        answers.done(reach);
        assertThat(plan.today().reach()).isEmpty();
        assertThat(plan.today().waiting()).isEmpty();
        clock.advance(Duration.ofDays(1));

        assertThat(names(plan.today().reach())).containsExactly("Ana");
        answers.log(plan.today().reach().getFirst(), InteractionKind.EMAIL);
        assertThat(log.timeline(ana, null, 5).getFirst().direction()).isEqualTo(Direction.OUT);
    }

    @Test
    void countsAllWhoWaitAndNamesTheFirstFew() {
        for (int i = 0; i < 8; i++) {
            log(person("Person " + i), InteractionKind.EMAIL, Direction.IN, TODAY.minusDays(20 - i), "Hello");
        }

        assertThat(plan.today().waiting()).hasSize(5);
        assertThat(plan.today().waitingCount()).isEqualTo(8);
        assertThat(plan.waiting())
                .extracting(one -> one.reach().person().name())
                .startsWith("Person 0", "Person 1")
                .hasSize(8);
    }

    private void promise(String name, int minutes) {
        tasks.add(NewTask.of("Help").with(person(name)).due(TODAY).taking(minutes));
    }

    @Test
    void leavesOutWhoeverIsPutOffUntilTheirDay() {
        var ana = person("Ana");
        tasks.add(NewTask.of("Write").with(ana).due(TODAY));

        var until = answers.later(ana, Later.NEXT_WEEK);
        assertThat(until).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(plan.today().reach()).isEmpty();
        assertThat(plan.today().allDone()).isTrue();
        clock.advance(Duration.ofDays(5));
        assertThat(plan.today().reach()).isEmpty();
        clock.advance(Duration.ofDays(1));

        assertThat(names(plan.today().reach())).containsExactly("Ana");
    }

    @Test
    void bringsBackWhoeverWasPutOffByMistake() {
        var ana = person("Ana");
        paces.set(List.of(ana), Pace.weeks(1));
        clock.advance(Duration.ofDays(8));

        answers.later(ana, Later.PACE);
        assertThat(paces.of(ana).orElseThrow().dueOn()).isEqualTo(TODAY.plusDays(15));
        answers.takeBack(ana);

        assertThat(names(plan.today().reach())).containsExactly("Ana");
        assertThat(paces.of(ana).orElseThrow().dueOn()).isEqualTo(TODAY.plusDays(7));
    }

    @Test
    void namesSomebodyElseInThePlaceOfWhoeverIsRefused() {
        for (int i = 0; i < 6; i++) {
            tasks.add(NewTask.of("Write").with(person("Person " + i)).due(TODAY));
        }
        var first = plan.today().reach().getFirst().person().id();

        answers.notThisOne(first);

        assertThat(names(plan.today().reach()))
                .hasSize(5)
                .doesNotContain("Person 0")
                .contains("Person 5");
    }

    @Test
    void leavesOutAndCountsWhoeverHadAPersonalWordToday() {
        var ana = person("Ana");
        var luca = person("Luca");
        tasks.add(NewTask.of("Write").with(ana, luca).due(TODAY));

        var call = log.log(
                new NewInteraction(InteractionKind.CALL, Direction.BOTH, Set.of(ana), TODAY, null, null, null, null));
        assertThat(names(plan.today().reach())).containsExactly("Luca");
        assertThat(plan.today().tended()).isEqualTo(1);
        log.delete(call);

        assertThat(names(plan.today().reach())).containsExactly("Ana", "Luca");
        assertThat(plan.today().tended()).isZero();
    }

    @Test
    void isFinishedAfterFivePeopleAndSaysHowManyCanWait() {
        for (int i = 0; i < 7; i++) {
            tasks.add(NewTask.of("Write").with(person("Person " + i)).due(TODAY));
        }

        for (var reach : plan.today().reach()) {
            log(reach.person().id(), InteractionKind.CALL, Direction.BOTH, TODAY, null);
        }

        var today = plan.today();
        assertThat(today.allDone()).isTrue();
        assertThat(today.tended()).isEqualTo(5);
        assertThat(today.tomorrow()).isEqualTo(2);
        assertThat(plan.peopleLeft()).isZero();
    }

    @Test
    void opensOnlyWithWhatIsKnown() {
        var ana = person("Ana");
        tasks.add(NewTask.of("Write").with(ana).due(TODAY));
        assertThat(plan.today().reach().getFirst().opener()).isNull();

        people.edit(ana, met("Ana", "At the craft fair"));
        assertThat(plan.today().reach().getFirst().opener()).isEqualTo(new Opener.HowYouMet("At the craft fair"));
        log(ana, InteractionKind.COFFEE, Direction.BOTH, TODAY.minusDays(9), "Her new job");

        assertThat(plan.today().reach().getFirst().opener())
                .isEqualTo(new Opener.LastNote(TODAY.minusDays(9), "Her new job"));
    }

    @Test
    void findsTheBestWayAndNoneThatIsNotWanted() {
        var ana = people.add(ContactDetails.named("Ana")
                .reachedAt(List.of(
                        new Handle(ChannelKind.EMAIL, "ana@old.example", null, true),
                        new Handle(ChannelKind.PHONE, "+34 600 000 000"),
                        new Handle(ChannelKind.MASTODON, "@ana@mastodon.example"))));
        tasks.add(NewTask.of("Write").with(ana).due(TODAY));

        assertThat(plan.today().reach().getFirst().way())
                .isEqualTo(new Reach.Way(ChannelKind.MASTODON, "https://mastodon.example/@ana"));
    }

    @Test
    void leavesOutWhoeverIsInTheBin() {
        var ana = person("Ana");
        tasks.add(NewTask.of("Write").with(ana).due(TODAY));

        people.putInBin(List.of(ana));

        assertThat(plan.today().reach()).isEmpty();
    }

    @Test
    void fillsUpWithThoseOfWhomNothingIsLogged() {
        person("Ana");
        person("Luca");

        assertThat(plan.today().reach()).allMatch(one -> one.reason() instanceof Reason.NothingLogged);
        assertThat(names(plan.today().reach())).containsExactly("Ana", "Luca");
    }

    private ContactId person(String name) {
        return people.add(ContactDetails.named(name));
    }

    private void talk(ContactId contact, int... daysAgo) {
        for (int days : daysAgo) {
            log(contact, InteractionKind.COFFEE, Direction.BOTH, TODAY.minusDays(days), null);
        }
    }

    private void log(
            ContactId contact, InteractionKind kind, Direction direction, LocalDate day, @Nullable String note) {
        log.log(new NewInteraction(kind, direction, Set.of(contact), day, null, null, null, note));
    }

    private static List<String> names(List<Reach> reach) {
        return reach.stream().map(one -> one.person().name()).toList();
    }

    private static ContactDetails born(String name, PartialDate birthday) {
        return ContactDetails.with(name).birthday(birthday).build();
    }

    private static ContactDetails met(String name, String how) {
        return ContactDetails.with(name).howMet(how).build();
    }
}
