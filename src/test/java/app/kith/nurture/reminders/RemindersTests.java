package app.kith.nurture.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.Owner;
import app.kith.Statements;
import app.kith.TestClock;
import app.kith.accounts.UserId;
import app.kith.accounts.WorkspaceId;
import app.kith.accounts.Workspaces;
import app.kith.nurture.Agenda;
import app.kith.nurture.NewTask;
import app.kith.nurture.NurtureTasks;
import app.kith.nurture.reminders.Reminder.Kind;
import app.kith.nurture.reminders.ReminderRows.Told;
import app.kith.nurture.spi.FinishedWork;
import app.kith.nurture.spi.FinishedWork.Finished;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.DatesAhead;
import app.kith.people.Forgetting;
import app.kith.people.ImportantDate;
import app.kith.people.PartialDate;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/// Run on each database.
@AsOwner
abstract class RemindersTests {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Autowired
    Reminders reminders;

    @Autowired
    ReminderRows rows;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Agenda agenda;

    @Autowired
    DatesAhead dates;

    @Autowired
    NurtureTasks tasks;

    @Autowired
    AddressBook people;

    @Autowired
    Forgetting forgetting;

    @Autowired
    Workspaces workspaces;

    @Autowired
    Owner owner;

    @Autowired
    TestClock clock;

    UserId mira;
    WorkspaceId workspace;

    @BeforeEach
    void who() {
        mira = owner.signedIn().user();
        workspace = workspaces.current();
    }

    @Test
    void withNothingToTellItIsSilent() {
        assertThat(reminders.unread(mira)).isZero();
        assertThat(reminders.latest(mira)).isEmpty();
    }

    @Test
    void tellsOnceADayWhatIsDue() {
        var ana = people.add(ContactDetails.named("Ana Ruiz"));
        tasks.add(NewTask.of("Send the drawings").with(ana).due(TODAY.minusDays(1)));
        tasks.add(NewTask.of("Call").with(ana).due(TODAY));

        assertThat(titles()).containsExactly("Two tasks are due, 1 of them late");
        assertThat(titles()).hasSize(1);
        clock.advance(Duration.ofDays(1));

        assertThat(titles()).containsExactly("Two tasks are late", "Two tasks are due, 1 of them late");
    }

    @Test
    void tellsInTheCourseOfTheDayWhatHasBecomeDue() {
        var ana = people.add(ContactDetails.named("Ana Ruiz"));
        tasks.add(NewTask.of("Call").with(ana).due(TODAY));
        assertThat(reminders.unread(mira)).isEqualTo(1);
        reminders.readAll(mira);

        var second = tasks.add(NewTask.of("Send the drawings").with(ana).due(TODAY));
        assertThat(reminders.unread(mira)).isZero();
        clock.advance(Duration.ofMinutes(11));

        assertThat(reminders.unread(mira)).isEqualTo(1);
        assertThat(titles()).containsExactly("Two tasks are due");
        reminders.readAll(mira);
        tasks.done(second);
        assertThat(titles()).containsExactly("One task is due");
        assertThat(reminders.unread(mira)).isZero();
    }

    @Test
    void takesTheLineBackOnceNothingIsDueAnyMore() {
        var call = tasks.add(
                NewTask.of("Call").with(people.add(ContactDetails.named("Ana"))).due(TODAY));
        assertThat(reminders.unread(mira)).isEqualTo(1);

        tasks.done(call);

        assertThat(titles()).isEmpty();
    }

    @Test
    void tellsOfABirthdayAndOfADateAheadAndOnItsDay() {
        people.add(ContactDetails.with("Ana Ruiz")
                .birthday(new PartialDate(1985, 11, 17))
                .build());
        people.add(ContactDetails.with("Luca Ferrante")
                .dates(List.of(new ImportantDate("Anniversary", new PartialDate(2015, 11, 19), 3)))
                .build());

        assertThat(titles())
                .containsExactlyInAnyOrder(
                        "Ana Ruiz: birthday today, turns 41", "Luca Ferrante: Anniversary Thu 19 Nov");
        assertThat(reminders.latest(mira))
                .allSatisfy(reminder -> assertThat(reminder.person()).isNotNull());
        clock.advance(Duration.ofDays(1));
        assertThat(titles()).hasSize(2);
        clock.advance(Duration.ofDays(1));

        assertThat(titles()).hasSize(3).contains("Luca Ferrante: Anniversary today");
    }

    @Test
    void isReadAndNewAgain() {
        tasks.add(
                NewTask.of("Call").with(people.add(ContactDetails.named("Ana"))).due(TODAY));
        var reminder = reminders.latest(mira).getFirst();
        assertThat(reminders.unread(mira)).isEqualTo(1);

        reminders.mark(mira, reminder.id(), true);
        assertThat(reminders.unread(mira)).isZero();
        reminders.mark(mira, reminder.id(), false);
        assertThat(reminders.unread(mira)).isEqualTo(1);
        reminders.readAll(mira);

        assertThat(reminders.unread(mira)).isZero();
        assertThat(reminders.latest(mira)).allMatch(Reminder::read);
    }

    /// As two windows leave it that look at the same moment, one before and one after a task is added.
    @Test
    void windowsThatCountedDifferentlyAtOnceAreOneLineAfterwards() {
        tasks.add(NewTask.of("Call").due(TODAY));
        tasks.add(NewTask.of("Write").due(TODAY));
        reminders.latest(mira);
        rows.add(
                mira,
                List.of(new Told("due-%s-1".formatted(TODAY), Kind.DUE, "One task is due", "tasks", null)),
                clock.instant());

        assertThat(titles()).containsExactly("Two tasks are due");
        assertThat(reminders.unread(mira)).isEqualTo(1);
    }

    /// Both find that neither is told; the one that commits second is refused for the first of the two.
    @Test
    void whatAnotherWindowToldAtTheSameMomentDoesNotKeepTheRestFromBeingTold() {
        FinishedWork work = since -> List.of(new Finished("one", "One has ended", ""), new Finished("two", "Two", ""));
        var calls = new AtomicInteger();
        var refused = new TransactionTemplate(transactions) {
            @Override
            public <T> T execute(TransactionCallback<T> action) {
                if (calls.incrementAndGet() != 2) return super.execute(action); // the first tells what is due
                rows.add(mira, List.of(new Told("one", Kind.WORK, "One has ended", "", null)), clock.instant());
                throw new DuplicateKeyException("told meanwhile");
            }
        };
        var beans = new StaticListableBeanFactory(Map.of("work", work));

        var told = new Reminders(
                        rows, beans.getBeanProvider(FinishedWork.class), agenda, dates, workspaces, refused, clock)
                .latest(mira);

        assertThat(told).extracting(Reminder::title).containsExactlyInAnyOrder("One has ended", "Two");
    }

    @Test
    void tellsOfADigestThatWasLost() {
        reminders.digestLost(mira, TODAY);
        reminders.digestLost(mira, TODAY);

        assertThat(reminders.latest(mira))
                .extracting(Reminder::kind, Reminder::title)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        Kind.MAIL, "The digest of 17 November may not have reached you"));
    }

    @Test
    void oneUserReadsForThemselvesAlone() {
        tasks.add(
                NewTask.of("Call").with(people.add(ContactDetails.named("Ana"))).due(TODAY));
        var mine = reminders.latest(mira).getFirst();
        var other = owner.signIn();

        reminders.mark(other.user(), mine.id(), true);
        reminders.readAll(other.user());
        reminders.readAll(mira);
        assertThat(reminders.latest(other.user())).isEmpty();

        workspaces.inWorkspace(
                workspace, () -> assertThat(reminders.unread(mira)).isEqualTo(1));
    }

    @Test
    void whoeverIsInTheBinOrForgottenIsNotTalkedOf() {
        var ana = people.add(ContactDetails.with("Ana Ruiz")
                .birthday(new PartialDate(1985, 11, 17))
                .build());
        assertThat(reminders.unread(mira)).isEqualTo(1);

        people.putInBin(List.of(ana));
        assertThat(reminders.unread(mira)).isZero();
        assertThat(reminders.latest(mira)).isEmpty();
        people.restore(List.of(ana));
        assertThat(reminders.unread(mira)).isEqualTo(1);
        forgetting.forget(List.of(ana));

        assertThat(reminders.latest(mira)).isEmpty();
    }

    @Test
    void twoWindowsAtOnceTellOnce() throws Exception {
        tasks.add(
                NewTask.of("Call").with(people.add(ContactDetails.named("Ana"))).due(TODAY));
        var start = new CyclicBarrier(3);
        var done = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 3; i++) {
                done.add(threads.submit(() -> {
                    start.await();
                    return workspaces.inWorkspace(workspace, () -> reminders.unread(mira));
                }));
            }
            for (var each : done) each.get();
        }

        assertThat(reminders.latest(mira)).hasSize(1);
    }

    @Test
    void whatIsOldIsForgotten() {
        tasks.add(
                NewTask.of("Call").with(people.add(ContactDetails.named("Ana"))).due(TODAY));
        reminders.unread(mira);

        clock.advance(Duration.ofDays(31));

        assertThat(reminders.latest(mira)).extracting(Reminder::on).containsExactly(TODAY.plusDays(31));
    }

    @Test
    void isCheapAfterEveryNavigation() {
        reminders.unread(mira);

        assertThat(Statements.of(() -> reminders.unread(mira))).hasSizeLessThanOrEqualTo(5);
    }

    private List<String> titles() {
        return reminders.latest(mira).stream().map(Reminder::title).toList();
    }
}
