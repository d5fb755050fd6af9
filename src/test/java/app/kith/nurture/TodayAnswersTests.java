package app.kith.nurture;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.engagement.Circles;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.NewInteraction;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What becomes of the day when somebody is done, put off or refused. Run on each database.
@AsOwner
abstract class TodayAnswersTests extends TodayStory {
    @Autowired
    Circles circles;

    @Autowired
    Paces paces;

    @Autowired
    PaceDeed deed;

    @Test
    void suggestsNobodyAnywhereWhoIsPutOffOrRefused() {
        var ana = person("Ana");
        talk(ana, 200, 190, 180, 170, 160, 150, 140, 130, 120, 110, 100);
        assertThat(plan.today().goingQuiet()).hasSize(1);
        assertThat(circles.now().driftingOut()).hasSize(1);

        answers.notThisOne(ana);

        assertThat(plan.today().reach()).isEmpty();
        assertThat(plan.today().goingQuiet()).isEmpty();
        assertThat(plan.today().goingQuietCount()).isZero();
        assertThat(circles.now().driftingOut()).isEmpty();
        answers.takeBack(ana);
        answers.later(ana, Later.NEXT_WEEK);
        assertThat(circles.now().driftingOut()).isEmpty();
        clock.advance(Duration.ofDays(6));
        assertThat(circles.now().driftingOut()).hasSize(1);
        assertThat(plan.today().goingQuiet()).hasSize(1);
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
    void aPaceThatIsPutBackIsDueWhenItWas() {
        var ana = person("Ana");
        var luca = person("Luca");
        paces.set(List.of(ana, luca), Pace.weeks(1));
        clock.advance(Duration.ofDays(8));
        answers.later(luca, Later.PACE);
        var before = paces.of(List.of(ana, luca));

        paces.refuse(List.of(ana));
        paces.putBack(ana, before.get(ana));
        paces.pause(List.of(luca), TODAY.plusDays(30), "Travelling");
        paces.putBack(luca, before.get(luca));

        assertThat(paces.of(List.of(ana, luca))).isEqualTo(before);
    }

    @Test
    void pacesOfManyAreTakenBackWithAllThatWasSaidOfThem() {
        var ana = person("Ana");
        var luca = person("Luca");
        paces.set(List.of(ana, luca), Pace.weeks(1));
        clock.advance(Duration.ofDays(8));
        paces.pause(List.of(ana), TODAY.plusDays(40), "Travelling for a while");
        answers.later(luca, Later.PACE);
        var before = paces.of(List.of(ana, luca));

        deed.takeBack(deed.apply(List.of(ana, luca), "3 MONTH"), "3 MONTH");
        assertThat(paces.of(List.of(ana, luca))).isEqualTo(before);
        deed.takeBack(deed.apply(List.of(ana, luca), ""), "");

        assertThat(paces.of(List.of(ana, luca))).isEqualTo(before);
    }

    @Test
    void whoeverHadNoPaceIsNotRefusedOneWhenThatOfManyIsTakenBack() {
        var ana = person("Ana");
        var luca = person("Luca");
        paces.refuse(List.of(luca));

        deed.takeBack(deed.apply(List.of(ana, luca), "3 MONTH"), "3 MONTH");

        assertThat(paces.of(List.of(ana, luca))).isEmpty();
        assertThat(paces.isRefused(ana)).isFalse();
        assertThat(paces.isRefused(luca)).isTrue();
    }

    @Test
    void aWordThatIsLoggedADayLaterEndsWhatWasPutOffBeforeIt() {
        var ana = person("Ana");
        paces.set(List.of(ana), Pace.weeks(1));
        clock.advance(Duration.ofDays(8));
        answers.notThisOne(ana);
        clock.advance(Duration.ofDays(2));

        talk(ana, -9);
        clock.advance(Duration.ofDays(7));

        assertThat(names(plan.today().reach())).containsExactly("Ana");
    }

    @Test
    void aWordFromBeforeEndsNothingThatWasPutOffSince() {
        var ana = person("Ana");
        tasks.add(NewTask.of("Write").with(ana).due(TODAY));
        answers.notThisOne(ana);

        talk(ana, 1);

        assertThat(plan.today().reach()).isEmpty();
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
}
