package app.kith.nurture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.AsOwner;
import app.kith.Owner;
import app.kith.accounts.Workspaces;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.people.AddressBook;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Forgetting;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Run on each database.
@AsOwner
abstract class NurtureModuleTests {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Autowired
    Paces paces;

    @Autowired
    NurtureTasks tasks;

    @Autowired
    Agenda agenda;

    @Autowired
    NurturePlan plan;

    @Autowired
    ReachAnswers answers;

    @Autowired
    InteractionLog log;

    @Autowired
    AddressBook people;

    @Autowired
    Forgetting forgetting;

    @Autowired
    Workspaces workspaces;

    @Autowired
    Owner owner;

    ContactId ana;
    ContactId luca;

    @BeforeEach
    void meetThem() {
        ana = people.add(ContactDetails.named("Ana Ruiz"));
        luca = people.add(ContactDetails.named("Luca Ferrante"));
    }

    @Test
    void startsAPaceFromTheNewestPersonalWord() {
        log.log(word(InteractionKind.COFFEE, TODAY.minusDays(20), ana));
        log.log(word(InteractionKind.REACTION, TODAY.minusDays(2), ana));

        paces.set(List.of(ana, luca), Pace.weeks(5));

        assertThat(due(ana)).isEqualTo(TODAY.plusDays(15));
        assertThat(due(luca)).isEqualTo(TODAY.plusDays(35));
        assertThat(people.profile(ana).orElseThrow().standing().paceDays()).isEqualTo(35);
    }

    @Test
    void resetsThePaceByAPersonalWordWhoeverLogsIt() throws Exception {
        paces.set(List.of(ana), Pace.weeks(5));
        var workspace = workspaces.current();

        CompletableFuture.runAsync(() -> workspaces.inWorkspace(workspace, () -> {
                    log.log(word(InteractionKind.CALL, TODAY.plusDays(1), ana));
                }))
                .get();

        assertThat(due(ana)).isEqualTo(TODAY.plusDays(36));
        assertThat(paces.of(ana).orElseThrow().lastPersonal()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void doesNotResetThePaceByLikesOrNewsletters() {
        log.log(word(InteractionKind.COFFEE, TODAY.minusDays(20), ana));
        paces.set(List.of(ana), Pace.weeks(5));

        log.log(word(InteractionKind.REACTION, TODAY, ana));
        log.log(word(InteractionKind.BROADCAST, TODAY, ana));
        log.log(word(InteractionKind.NOTE, TODAY, ana));

        assertThat(due(ana)).isEqualTo(TODAY.plusDays(15));
    }

    @Test
    void countsThePaceAnewWhenAnInteractionIsEditedOrDeleted() {
        log.log(word(InteractionKind.COFFEE, TODAY.minusDays(20), ana));
        paces.set(List.of(ana), Pace.weeks(5));
        var call = log.log(word(InteractionKind.CALL, TODAY, ana));

        log.edit(call, 0, word(InteractionKind.CALL, TODAY.minusDays(2), ana));
        assertThat(due(ana)).isEqualTo(TODAY.plusDays(33));
        log.delete(call);
        assertThat(due(ana)).isEqualTo(TODAY.plusDays(15));
    }

    @Test
    void takesAPaceAwayAndPutsItBack() {
        paces.set(List.of(ana), Pace.weeks(5));
        paces.pause(List.of(ana), TODAY.plusMonths(3));
        var before = paces.of(ana).orElseThrow();

        paces.clear(List.of(ana));
        assertThat(paces.of(ana)).isEmpty();
        assertThat(people.profile(ana).orElseThrow().standing().dueOn()).isNull();
        paces.putBack(ana, before);

        assertThat(paces.of(ana)).contains(before);
        assertThat(due(ana)).isEqualTo(TODAY.plusMonths(3));
    }

    @Test
    void sortsTasksByWhenTheyAreDue() {
        tasks.add(NewTask.of("Some day"));
        tasks.add(NewTask.of("Next week").due(TODAY.plusDays(6)));
        tasks.add(NewTask.of("Sunday").due(TODAY.plusDays(5)));
        tasks.add(NewTask.of("Now").due(TODAY).with(ana, luca));
        tasks.add(NewTask.of("Kiln drawings").due(TODAY.minusDays(11)));

        var lists = agenda.lists();

        assertThat(lists.late()).extracting(TaskRow::title).containsExactly("Kiln drawings");
        assertThat(lists.today()).extracting(TaskRow::title).containsExactly("Now");
        assertThat(lists.today().getFirst().people()).hasSize(2);
        assertThat(lists.thisWeek()).extracting(TaskRow::title).containsExactly("Sunday");
        assertThat(lists.later()).extracting(TaskRow::title).containsExactly("Next week", "Some day");
        assertThat(agenda.countDue()).isEqualTo(2);
        assertThat(tasks.of(ana)).extracting(TaskRow::title).containsExactly("Now");
    }

    @Test
    void logsWhatWasDoneInTheSameStep() {
        paces.set(List.of(ana), Pace.weeks(5));
        var task = tasks.add(NewTask.of("Call about the wheel").with(ana));

        tasks.done(task, word(InteractionKind.CALL, TODAY, ana));

        assertThat(agenda.lists().done().getFirst().logged()).isTrue();
        assertThat(log.timeline(ana, null, 5)).hasSize(1);
        assertThat(due(ana)).isEqualTo(TODAY.plusDays(35));
    }

    @Test
    void isLoggedOnceHoweverOftenItIsDone() {
        var task = tasks.add(NewTask.of("Call about the wheel").with(ana));
        tasks.done(task, word(InteractionKind.CALL, TODAY, ana));

        assertThatThrownBy(() -> tasks.done(task, word(InteractionKind.CALL, TODAY, ana)))
                .isInstanceOf(ChangedMeanwhile.class);

        assertThat(log.timeline(ana, null, 5)).hasSize(1);
    }

    @Test
    void isNeitherDoneNorLoggedWhenOneOfBothFails() {
        var task = tasks.add(NewTask.of("Call about the wheel").with(ana));

        assertThatThrownBy(() -> tasks.done(task, word(InteractionKind.CALL, TODAY, ContactId.next())))
                .isInstanceOf(ChangedMeanwhile.class);

        assertThat(agenda.lists().done()).isEmpty();
        assertThatThrownBy(() -> tasks.done(TaskId.next(), word(InteractionKind.CALL, TODAY, ana)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(log.timeline(ana, null, 5)).isEmpty();
    }

    @Test
    void takesBackWhatWasLoggedWithATask() {
        var task = tasks.add(NewTask.of("Call about the wheel").with(ana));
        tasks.done(task, word(InteractionKind.CALL, TODAY, ana));

        tasks.undone(task);

        assertThat(agenda.lists().later()).hasSize(1);
        assertThat(log.timeline(ana, null, 5)).isEmpty();
    }

    @Test
    void opensATaskAgainWhoseInteractionIsGone() {
        var task = tasks.add(NewTask.of("Call about the wheel").with(ana));
        log.delete(tasks.done(task, word(InteractionKind.CALL, TODAY, ana)));

        tasks.undone(task);

        assertThat(agenda.lists().later()).hasSize(1);
    }

    @Test
    void bringsBackADeletedTaskAsItWas() {
        var task = tasks.add(new NewTask("Send drawings", "the kiln", Set.of(ana), TODAY, 8));
        var before = agenda.due().getFirst();

        tasks.restore(tasks.delete(task));

        assertThat(agenda.due().getFirst().retold()).isEqualTo(before.retold());
        assertThat(agenda.due().getFirst().id()).isEqualTo(task);
    }

    @Test
    void bringsBackADeletedTaskWithWhatWasLoggedOfIt() {
        var task = tasks.add(NewTask.of("Call about the wheel").with(ana));
        tasks.done(task, word(InteractionKind.CALL, TODAY, ana));

        tasks.restore(tasks.delete(task));

        assertThat(tasks.rows(List.of(task)).getFirst().logged()).isTrue();
        tasks.undone(task);
        assertThat(log.timeline(ana, null, 5)).isEmpty();
    }

    @Test
    void bringsBackADeletedTaskWhoseInteractionIsGone() {
        var task = tasks.add(NewTask.of("Call about the wheel").with(ana));
        var call = tasks.done(task, word(InteractionKind.CALL, TODAY, ana));
        var deleted = tasks.delete(task);
        log.delete(call);

        tasks.restore(deleted);

        assertThat(tasks.rows(List.of(task)).getFirst())
                .matches(TaskRow::isDone)
                .matches(row -> !row.logged());
    }

    @Test
    void refusesAnEditThatBeganBeforeAnother() {
        var task = tasks.add(NewTask.of("Send drawings"));
        tasks.edit(task, 0, NewTask.of("Send the drawings").with(luca));

        assertThatThrownBy(() -> tasks.edit(task, 0, NewTask.of("Forget it"))).isInstanceOf(ChangedMeanwhile.class);

        assertThat(tasks.of(luca)).extracting(TaskRow::title).containsExactly("Send the drawings");
    }

    @Test
    void refusesAnEditThatBeganBeforeAnotherOfThePeopleAlone() {
        var task = tasks.add(NewTask.of("Send drawings").with(ana));
        tasks.edit(task, 0, NewTask.of("Send drawings").with(luca));

        assertThatThrownBy(() -> tasks.edit(task, 0, NewTask.of("Send drawings").with(ana)))
                .isInstanceOf(ChangedMeanwhile.class);

        assertThat(tasks.of(luca)).hasSize(1);
    }

    @Test
    void forgetsTheTasksThatWereForNobodyElse() {
        tasks.add(NewTask.of("For Ana").with(ana));
        tasks.add(NewTask.of("For both").with(ana, luca));
        tasks.add(NewTask.of("For nobody"));
        paces.set(List.of(ana), Pace.weeks(5));
        answers.notThisOne(ana);

        forgetting.forget(List.of(ana));

        assertThat(agenda.lists().later()).extracting(TaskRow::title).containsExactly("For both", "For nobody");
        assertThat(paces.of(ana)).isEmpty();
    }

    @Test
    void keepsOneWorkspaceFromAnother() {
        var task = tasks.add(NewTask.of("Send drawings").with(ana).due(TODAY));
        paces.set(List.of(ana), Pace.weeks(5));
        var reach = plan.today().reach().getFirst();

        owner.signIn();

        assertThat(agenda.lists().isEmpty()).isTrue();
        assertThat(tasks.of(ana)).isEmpty();
        assertThat(paces.of(ana)).isEmpty();
        assertThat(plan.today().nobodyYet()).isTrue();
        assertThatThrownBy(() -> tasks.done(task)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> tasks.delete(task)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> tasks.putOff(task, TODAY)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> tasks.add(NewTask.of("Theirs").with(ana))).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> paces.set(List.of(ana), Pace.weeks(1))).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> answers.notThisOne(ana)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> answers.later(ana, Later.TOMORROW)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> answers.done(reach)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> answers.log(reach, InteractionKind.CALL)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> answers.logWord(reach, InteractionKind.CALL)).isInstanceOf(ChangedMeanwhile.class);
        paces.clear(List.of(ana));
        answers.takeBack(ana);
    }

    private LocalDate due(ContactId contact) {
        var line = paces.of(contact).orElseThrow();
        assertThat(people.profile(contact).orElseThrow().standing().dueOn()).isEqualTo(line.dueOn());
        return line.dueOn();
    }

    private static NewInteraction word(InteractionKind kind, LocalDate day, ContactId... people) {
        return new NewInteraction(kind, kind.defaultDirection(), Set.of(people), day, null, null, null, null);
    }
}
