package app.kith.nurture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.AsOwner;
import app.kith.Owner;
import app.kith.accounts.UserId;
import app.kith.accounts.Workspaces;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.nurture.repeat.Repeat;
import app.kith.people.AddressBook;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Run on each database.
@AsOwner
abstract class RepeatingTasksTests {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    static final Repeat WEEKLY = Repeat.every(1, Repeat.Unit.WEEK);

    @Autowired
    NurtureTasks tasks;

    @Autowired
    Agenda agenda;

    @Autowired
    ManyTasks many;

    @Autowired
    InteractionLog log;

    @Autowired
    AddressBook people;

    @Autowired
    Workspaces workspaces;

    @Autowired
    Owner owner;

    ContactId ana;

    @BeforeEach
    void meetHer() {
        ana = people.add(ContactDetails.named("Ana Ruiz"));
    }

    @Test
    void comesAgainAsItWasOnceItIsDone() {
        var rule = WEEKLY.on(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY);
        var told = new NewTask("Water", "the fern", Set.of(ana), TODAY, 5, LocalTime.of(9, 30), rule, null);

        var next = tasks.done(tasks.add(told));

        assertThat(next).contains(LocalDate.of(2026, 11, 20));
        var row = open().getFirst();
        assertThat(row.retold()).isEqualTo(told.due(LocalDate.of(2026, 11, 20)));
        assertThat(row.dueAt()).isEqualTo("09:30");
        assertThat(agenda.lists().count(TaskGroup.DONE)).isEqualTo(1);
    }

    @Test
    void comesAgainOnceHoweverOftenItIsDone() {
        var task = tasks.add(NewTask.of("Water").due(TODAY).repeating(WEEKLY));

        tasks.done(task);

        assertThat(tasks.done(task)).isEmpty();
        assertThat(open()).hasSize(1);
    }

    @Test
    void comesAgainOnceWhenSeveralDoItAtTheSameMoment() throws Exception {
        var task = tasks.add(NewTask.of("Water").due(TODAY).with(ana).repeating(WEEKLY));
        var workspace = workspaces.current();
        var together = new CyclicBarrier(4);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var all = IntStream.range(0, 4)
                    .mapToObj(i -> CompletableFuture.runAsync(
                            () -> workspaces.inWorkspace(workspace, () -> {
                                await(together);
                                tasks.done(task);
                            }),
                            threads))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(all).get();
        }

        assertThat(open()).extracting(TaskRow::dueOn).containsExactly(TODAY.plusWeeks(1));
        assertThat(tasks.of(ana)).hasSize(2);
    }

    @Test
    void takesTheNextOneBackWithUndo() {
        var task = tasks.add(NewTask.of("Water").due(TODAY).with(ana).repeating(WEEKLY));
        tasks.done(task);

        tasks.undone(task);

        assertThat(open()).extracting(TaskRow::id).containsExactly(task);
        assertThat(tasks.done(task)).contains(TODAY.plusWeeks(1));
        assertThat(open()).hasSize(1);
    }

    @Test
    void keepsTheNextOneWhereItHasBeenChangedOrDoneMeanwhile() {
        var task = tasks.add(NewTask.of("Water").due(TODAY).repeating(WEEKLY));
        tasks.done(task);
        tasks.putOff(open().getFirst().id(), TODAY.plusDays(9));

        tasks.undone(task);
        tasks.done(task);

        assertThat(open()).extracting(TaskRow::dueOn).containsExactly(TODAY.plusDays(9));
    }

    @Test
    void comesAgainOnceWhenItsDoneIsLoggedAndTakenBackWithIt() {
        var task = tasks.add(NewTask.of("Call").due(TODAY).with(ana).repeating(WEEKLY.fromDone()));
        tasks.done(task);
        tasks.done(task, call());
        assertThat(open()).hasSize(1);

        tasks.undone(task);

        assertThat(open()).extracting(TaskRow::id).containsExactly(task);
        assertThat(log.timeline(ana, null, 5)).isEmpty();
    }

    @Test
    void isPutOffOnlyThisTime() {
        var task = tasks.add(NewTask.of("Water").due(TODAY).repeating(WEEKLY));
        tasks.putOff(task, TODAY.minusDays(1));

        assertThat(tasks.done(task)).contains(TODAY.plusWeeks(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tasks.putOff(open().getFirst().id(), null));
    }

    @Test
    void isLeftOutOnceAndTheOneAfterItStands() {
        var task = tasks.add(NewTask.of("Water").due(TODAY).repeating(WEEKLY));
        var before = open().getFirst();

        assertThat(tasks.skip(task)).isEqualTo(TODAY.plusWeeks(1));
        assertThat(tasks.skip(task)).isEqualTo(TODAY.plusWeeks(2));

        assertThat(open())
                .singleElement()
                .matches(row ->
                        !row.isDone() && row.dueOn() != null && row.dueOn().equals(TODAY.plusWeeks(2)));
        tasks.editBack(before);
        assertThat(open().getFirst().dueOn()).isEqualTo(TODAY);
        assertThat(tasks.done(task)).contains(TODAY.plusWeeks(1));
        assertThatThrownBy(() -> tasks.skip(task)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void cannotBeLeftOutWhereItComesOnce() {
        var task = tasks.add(NewTask.of("Pay").due(TODAY));

        assertThatIllegalArgumentException().isThrownBy(() -> tasks.skip(task));
    }

    @Test
    void keepsItsRuleWhereOnlyTheWordsAreEdited() {
        var task = tasks.add(
                NewTask.of("Pay").due(LocalDate.of(2027, 1, 31)).repeating(Repeat.every(1, Repeat.Unit.MONTH)));
        tasks.done(task);
        var february = open().getFirst();

        tasks.edit(february.id(), february.version(), february.retold().taking(5));

        assertThat(tasks.done(february.id())).contains(LocalDate.of(2027, 3, 31));
    }

    @Test
    void keepsItsRuleWhenItIsDeletedAndBroughtBack() {
        var first = tasks.add(
                NewTask.of("Pay").due(LocalDate.of(2027, 1, 31)).repeating(Repeat.every(1, Repeat.Unit.MONTH)));
        tasks.done(first);
        var february = open().getFirst();

        tasks.restore(tasks.delete(february.id()));
        tasks.undone(first);
        tasks.done(first);

        assertThat(open()).hasSize(1);
        assertThat(open().getFirst().rhythm()).isEqualTo(february.rhythm());
    }

    @Test
    void refusesATimeOrARuleWithoutADay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NewTask.of("Water").repeating(WEEKLY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NewTask.of("Water").at(LocalTime.NOON));
    }

    @Test
    void knowsTheMomentByWhichItIsDueWhenTheClockChanges() {
        tasks.add(NewTask.of("Call").due(LocalDate.of(2027, 3, 28)).at(LocalTime.of(2, 30)));
        tasks.add(NewTask.of("Write").due(LocalDate.of(2026, 10, 25)).at(LocalTime.of(2, 30)));
        var berlin = ZoneId.of("Europe/Berlin");

        var lists = agenda.lists();

        assertThat(lists.later().getFirst().due(berlin)).isEqualTo("2027-03-28T01:30:00Z");
        assertThat(lists.late().getFirst().due(berlin)).isEqualTo("2026-10-25T00:30:00Z");
    }

    @Test
    void sortsThoseOfADayByTheirTime() {
        tasks.add(NewTask.of("Some time").due(TODAY));
        tasks.add(NewTask.of("Noon").due(TODAY).at(LocalTime.NOON));
        tasks.add(NewTask.of("Nine").due(TODAY).at(LocalTime.of(9, 0)));

        assertThat(agenda.lists().today()).extracting(TaskRow::title).containsExactly("Nine", "Noon", "Some time");
        assertThat(agenda.due()).extracting(TaskRow::title).containsExactly("Nine", "Noon", "Some time");
    }

    @Test
    void listsTheBeginningOfEachGroupAndCountsTheRest() {
        IntStream.range(0, 7).forEach(i -> tasks.add(NewTask.of("Late " + i).due(TODAY.minusDays(i + 1))));
        IntStream.range(0, 3).forEach(i -> tasks.done(tasks.add(NewTask.of("Done " + i))));

        var lists = agenda.lists(TaskFilter.ALL, Map.of(TaskGroup.LATE, 2, TaskGroup.DONE, 1));

        assertThat(lists.late()).extracting(TaskRow::title).containsExactly("Late 6", "Late 5");
        assertThat(lists.count(TaskGroup.LATE)).isEqualTo(7);
        assertThat(lists.done()).hasSize(1);
        assertThat(lists.count(TaskGroup.DONE)).isEqualTo(3);
        assertThat(lists.open()).isEqualTo(7);
    }

    @Test
    void findsTasksByPersonAndByOwner() {
        var me = workspaces.user().orElseThrow();
        tasks.add(NewTask.of("For Ana").with(ana).due(TODAY));
        tasks.add(NewTask.of("Mine").ownedBy(me).due(TODAY));

        var hers = agenda.lists(TaskFilter.ALL.of(ana), Map.of());
        var mine = agenda.lists(TaskFilter.ALL.ownedBy(me), Map.of());

        assertThat(hers.today()).extracting(TaskRow::title).containsExactly("For Ana");
        assertThat(mine.today()).extracting(TaskRow::title).containsExactly("Mine");
        assertThat(mine.today().getFirst().owner())
                .isEqualTo(workspaces.members().getFirst());
        assertThat(agenda.countsByDay(TODAY, TODAY, TaskFilter.ALL)).isEqualTo(Map.of(TODAY, 2));
    }

    @Test
    void countsWhatItListsAlsoWhileSomebodyIsInTheBin() {
        var me = workspaces.user().orElseThrow();
        var ben = people.add(ContactDetails.named("Ben Okafor"));
        var days = new LocalDate[] {TODAY.minusDays(9), TODAY, TODAY.plusDays(1), TODAY.plusDays(40), null};
        for (var day : days) {
            tasks.add(NewTask.of("For Ana alone").with(ana).due(day).ownedBy(me));
            tasks.add(NewTask.of("For both").with(ana, ben).due(day).ownedBy(me));
            tasks.add(NewTask.of("For nobody").due(day));
        }
        tasks.done(tasks.add(NewTask.of("Done for Ana").with(ana)));
        tasks.done(tasks.add(NewTask.of("Done for both").with(ana, ben)));
        people.putInBin(List.of(ana));

        for (var filter : List.of(TaskFilter.ALL, TaskFilter.ALL.ownedBy(me), TaskFilter.ALL.of(ben))) {
            var lists = agenda.lists(filter, Map.of());
            assertThat(lists.isEmpty()).isFalse();
            for (var group : TaskGroup.values()) {
                assertThat(lists.count(group))
                        .as("%s, %s", group, filter)
                        .isEqualTo(lists.of(group).size());
                assertThat(lists.of(group)).extracting(TaskRow::title).doesNotContain("For Ana alone", "Done for Ana");
            }
        }
        assertThat(agenda.lists().open()).isEqualTo(2 * days.length);
    }

    @Test
    void readsAMonthByItsDays() {
        IntStream.range(0, 5).forEach(i -> tasks.add(NewTask.of("Task " + i).due(TODAY)));
        tasks.add(NewTask.of("Tomorrow").due(TODAY.plusDays(1)));
        tasks.add(NewTask.of("Next month").due(TODAY.plusMonths(1)));
        tasks.done(tasks.add(NewTask.of("Done").due(TODAY)));
        var from = TODAY.withDayOfMonth(1);
        var to = LocalDate.of(2026, 11, 30);

        assertThat(agenda.firstOfDays(from, to, TaskFilter.ALL, 2))
                .extracting(TaskRow::title)
                .containsExactly("Task 0", "Task 1", "Tomorrow");
        assertThat(agenda.countsByDay(from, to, TaskFilter.ALL)).isEqualTo(Map.of(TODAY, 5, TODAY.plusDays(1), 1));
        assertThat(agenda.between(from, to, TaskFilter.ALL, 100)).hasSize(6);
    }

    @Test
    void doesPutsOffGivesAndDeletesManyAtOnceAndTakesEachBack() {
        var me = workspaces.user().orElseThrow();
        var one = tasks.add(NewTask.of("One").due(TODAY).repeating(WEEKLY));
        var two = tasks.add(NewTask.of("Two").due(TODAY.plusDays(1)));
        var before = open();
        var both = List.of(one, two);

        many.undone(many.done(both));
        var off = many.putOff(both, TODAY.plusDays(30));
        assertThat(open()).extracting(TaskRow::dueOn).containsOnly(TODAY.plusDays(30));
        many.putBack(off);
        var given = many.give(both, me);
        assertThat(agenda.lists(TaskFilter.ALL.ownedBy(me), Map.of()).open()).isEqualTo(2);
        many.giveBack(given);
        var deleted = many.delete(both);
        assertThat(agenda.lists().isEmpty()).isTrue();
        many.restore(deleted);

        assertThat(open())
                .extracting(TaskRow::retold)
                .isEqualTo(before.stream().map(TaskRow::retold).toList());
    }

    @Test
    void doesAllOfManyOrNone() {
        var one = tasks.add(NewTask.of("One").due(TODAY));

        assertThatThrownBy(() -> many.done(List.of(one, TaskId.next()))).isInstanceOf(ChangedMeanwhile.class);

        assertThat(open()).hasSize(1);
    }

    @Test
    void knowsOnlyTheMembersOfItsOwnWorkspace() {
        var stranger = workspaces.user().orElseThrow();
        var task = tasks.add(NewTask.of("Ours").due(TODAY).with(ana).repeating(WEEKLY));
        owner.signIn();
        var own = tasks.add(NewTask.of("Own"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> tasks.add(NewTask.of("Theirs").ownedBy(stranger)));
        assertThatIllegalArgumentException().isThrownBy(() -> tasks.give(own, stranger));
        assertThat(tasks.rows(List.of(task))).isEmpty();
        assertThat(agenda.between(TODAY, TODAY, TaskFilter.ALL, 9)).isEmpty();
        assertThat(agenda.firstOfDays(TODAY, TODAY, TaskFilter.ALL, 9)).isEmpty();
        assertThat(agenda.countsByDay(TODAY, TODAY, TaskFilter.ALL)).isEmpty();
        assertThat(agenda.lists(TaskFilter.ALL.of(ana), Map.of()).isEmpty()).isTrue();
        for (var gesture : List.<Runnable>of(
                () -> many.done(List.of(task)),
                () -> many.undone(List.of(task)),
                () -> many.putOff(List.of(task), TODAY),
                () -> many.give(List.of(task), null),
                () -> many.delete(List.of(task)),
                () -> tasks.give(task, (UserId) null))) {
            assertThatThrownBy(gesture::run).isInstanceOf(ChangedMeanwhile.class);
        }
    }

    private List<TaskRow> open() {
        return agenda.between(LocalDate.of(2026, 1, 1), LocalDate.of(2030, 1, 1), TaskFilter.ALL, 100);
    }

    private NewInteraction call() {
        var kind = InteractionKind.CALL;
        return new NewInteraction(kind, kind.defaultDirection(), Set.of(ana), TODAY, null, null, null, null);
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
