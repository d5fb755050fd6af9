package app.kith.nurture;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.channels.ChannelKind;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.NewInteraction;
import app.kith.nurture.budget.TimeBudget;
import app.kith.people.ContactDetails;
import app.kith.people.Handle;
import app.kith.people.ImportantDate;
import app.kith.people.PartialDate;
import app.kith.people.PersonRef;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whom a day names, how one might begin, and what of the time of the week is left. Run on each database.
@AsOwner
abstract class TodayPlanTests extends TodayStory {
    @Autowired
    TimeBudget budget;

    @Autowired
    Paces paces;

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
        tasks.restore(tasks.delete(logged));
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

    private void promise(String name, int minutes) {
        tasks.add(NewTask.of("Help").with(person(name)).due(TODAY).taking(minutes));
    }

    private static ContactDetails born(String name, PartialDate birthday) {
        return ContactDetails.with(name).birthday(birthday).build();
    }

    private static ContactDetails met(String name, String how) {
        return ContactDetails.with(name).howMet(how).build();
    }
}
