package app.kith.nurture.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.Owner;
import app.kith.TestClock;
import app.kith.accounts.EmailAddress;
import app.kith.accounts.SignedIn;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.interactions.QuickLog;
import app.kith.interactions.QuickLogChoices;
import app.kith.mail.Encryption;
import app.kith.mail.MailServer;
import app.kith.mail.MailServers;
import app.kith.nurture.Later;
import app.kith.nurture.NewTask;
import app.kith.nurture.NurturePlan;
import app.kith.nurture.NurtureTasks;
import app.kith.nurture.Pace;
import app.kith.nurture.Paces;
import app.kith.nurture.Reach;
import app.kith.nurture.ReachAnswers;
import app.kith.nurture.Reason;
import app.kith.nurture.TaskId;
import app.kith.nurture.TaskRow;
import app.kith.nurture.budget.TimeBudget;
import app.kith.nurture.reminders.ReminderChoice.Rhythm;
import app.kith.nurture.repeat.Repeat;
import app.kith.nurture.review.Review;
import app.kith.nurture.review.Reviews;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.PartialDate;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Mira, in Oslo, opens Kith every day of one week, from Monday morning to Sunday evening. Run on each
/// database.
abstract class WeekOfUseTests {
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    static final LocalTime MORNING = LocalTime.of(8, 0);

    @Autowired
    NurturePlan plan;

    @Autowired
    ReachAnswers answers;

    @Autowired
    NurtureTasks tasks;

    @Autowired
    Paces paces;

    @Autowired
    TimeBudget budget;

    @Autowired
    QuickLog quickLog;

    @Autowired
    InteractionLog log;

    @Autowired
    AddressBook people;

    @Autowired
    Reminders reminders;

    @Autowired
    Digests digests;

    @Autowired
    ReminderChoices choices;

    @Autowired
    Reviews reviews;

    @Autowired
    MailServers servers;

    @Autowired
    Owner owner;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient sql;

    GreenMail post;
    SignedIn mira;
    ContactId ana;
    ContactId luca;
    ContactId noor;
    ContactId tom;
    ContactId mother;
    ContactId faded;
    TaskId drawings;
    TaskId callMother;

    @BeforeEach
    void theSundayBefore() {
        sql.sql("delete from reminder_choice").update(); // of other tests
        sql.sql("delete from digest_sent").update();
        post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.start();
        at(MONDAY.minusDays(1), LocalTime.of(20, 0));
        mira = owner.signIn();
        servers.change(
                mira,
                new MailServer(
                        "127.0.0.1",
                        post.getSmtp().getPort(),
                        Encryption.NONE,
                        "",
                        new EmailAddress("kith@saltmarsh.example")),
                null);
        choices.change(mira.user(), new ReminderChoice(Rhythm.DAILY, DayOfWeek.MONDAY, 8, Owner.ZONE, true));
        budget.set(120);
        ana = person("Ana Ruiz");
        luca = person("Luca Ferrante");
        noor = people.add(ContactDetails.with("Noor Haddad")
                .birthday(new PartialDate(1985, 11, 18))
                .build());
        tom = person("Tom Berg");
        mother = person("Ingrid Solheim");
        faded = person("Faded Friend");
        for (int days = 420; days >= 240; days -= 30) call(faded, MONDAY.minusDays(days));
        call(ana, MONDAY.minusDays(40));
        paces.set(List.of(ana), Pace.weeks(5));
        log.log(new NewInteraction(
                InteractionKind.EMAIL,
                Direction.IN,
                Set.of(luca),
                MONDAY.minusDays(4),
                null,
                null,
                null,
                "Did the kiln arrive?"));
        drawings =
                tasks.add(NewTask.of("Send the drawings").with(tom).due(MONDAY).taking(10));
        callMother = tasks.add(NewTask.of("Call mother")
                .with(mother)
                .due(MONDAY.plusDays(1))
                .repeating(new Repeat(1, Repeat.Unit.WEEK, Set.of(), Repeat.From.DUE)));
    }

    @AfterEach
    void stop() {
        post.stop();
    }

    @Test
    void goesFromTheFirstFiveToTheReviewOfWhatWasGiven() {
        monday();
        tuesday();
        wednesday();
        thursday();
        friday();
        saturday();
        sunday();
    }

    /// A promise is kept, and another found in what is logged.
    private void monday() {
        begin(MONDAY, 1);
        var reach = plan.today().reach();
        assertThat(reach).hasSizeLessThanOrEqualTo(NurturePlan.MOST_PEOPLE);
        assertThat(names(reach))
                .startsWith("Tom Berg", "Luca Ferrante", "Ana Ruiz")
                .contains("Faded Friend");
        assertThat(reach.get(2).reason()).isInstanceOf(Reason.PaceDue.class);
        assertThat(reminders.latest(mira.user())).extracting(Reminder::title).contains("One task is due");

        tasks.done(drawings);
        var line = "Called Ana Ruiz 20 min. I'll send her the recipe by Friday";
        var promises = quickLog.preview(line, QuickLogChoices.NONE, Locale.UK).promises();
        assertThat(promises).hasSize(1);
        quickLog.save(line, QuickLogChoices.NONE, Locale.UK, promises);

        assertThat(names(plan.today().reach())).doesNotContain("Tom Berg", "Ana Ruiz");
        assertThat(plan.today().tended()).isEqualTo(1);
        assertThat(paces.of(ana).orElseThrow().dueOn()).isEqualTo(MONDAY.plusWeeks(5));
        assertThat(plan.today().budget()).isNotNull().matches(week -> week.spent() == 30);
    }

    /// What repeats comes again once it is done; an answer is put off until tomorrow.
    private void tuesday() {
        var today = begin(MONDAY.plusDays(1), 2);
        assertThat(due()).containsExactly("Call mother");

        tasks.done(
                callMother,
                new NewInteraction(
                        InteractionKind.CALL, Direction.BOTH, Set.of(mother), today, null, 15, null, "All well"));
        answers.later(luca, Later.TOMORROW);

        assertThat(names(plan.today().reach())).doesNotContain("Luca Ferrante", "Ingrid Solheim");
        assertThat(tasks.of(mother))
                .filteredOn(task -> !task.isDone())
                .extracting(TaskRow::dueOn)
                .containsExactly(today.plusWeeks(1));
        assertThat(due()).isEmpty();
    }

    /// A birthday goes first; whoever is not wanted now is not named again.
    private void wednesday() {
        var today = begin(MONDAY.plusDays(2), 3);
        assertThat(names(plan.today().reach()))
                .startsWith("Noor Haddad", "Luca Ferrante")
                .contains("Faded Friend");
        assertThat(reminders.latest(mira.user()))
                .extracting(Reminder::title)
                .contains("Noor Haddad: birthday today, turns 41");

        quickLog.save("Texted Noor Haddad 5 min, happy birthday", QuickLogChoices.NONE, Locale.UK);
        answers.notThisOne(faded);

        assertThat(names(plan.today().reach())).doesNotContain("Noor Haddad", "Faded Friend");
        assertThat(log.tendedOn(today)).containsExactly(noor);
    }

    /// The answer is given, and nobody waits any more.
    private void thursday() {
        begin(MONDAY.plusDays(3), 4);
        assertThat(plan.today().waiting()).hasSize(1);

        quickLog.save("Emailed Luca Ferrante 10 min, the kiln is here", QuickLogChoices.NONE, Locale.UK);

        assertThat(plan.today().waiting()).isEmpty();
        assertThat(names(plan.today().reach())).doesNotContain("Luca Ferrante", "Faded Friend");
    }

    /// The promise found on Monday is due today.
    private void friday() {
        begin(MONDAY.plusDays(4), 5);
        assertThat(due()).singleElement().asString().containsIgnoringCase("recipe");
        assertThat(plan.today().reach().getFirst().reason()).isInstanceOf(Reason.Promised.class);

        tasks.done(plan.today().due().getFirst().id());

        assertThat(due()).isEmpty();
        assertThat(plan.today().done()).hasSize(1);
    }

    /// Next week's call is left out this once.
    private void saturday() {
        begin(MONDAY.plusDays(5), 6);
        var next = tasks.of(mother).stream()
                .filter(task -> !task.isDone())
                .findFirst()
                .orElseThrow();

        assertThat(tasks.skip(next.id())).isEqualTo(MONDAY.plusDays(15));
        tasks.editBack(next);

        assertThat(tasks.of(mother).stream().filter(task -> !task.isDone()).map(TaskRow::dueOn))
                .containsExactly(MONDAY.plusDays(8));
    }

    /// The week is looked back at: four people, and the minutes that were logged with them.
    private void sunday() {
        var today = begin(MONDAY.plusDays(6), 7);

        var review = reviews.of(today);

        assertThat(review.monday()).isEqualTo(MONDAY);
        assertThat(review.tended())
                .extracting(one -> one.person().name(), Review.Tended::minutes)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Ana Ruiz", 20),
                        org.assertj.core.groups.Tuple.tuple("Ingrid Solheim", 15),
                        org.assertj.core.groups.Tuple.tuple("Luca Ferrante", 10),
                        org.assertj.core.groups.Tuple.tuple("Noor Haddad", 5));
        assertThat(review.week().minutes()).isEqualTo(50);
        assertThat(review.week().peopleByDay()).containsExactly(1, 1, 1, 1, 0, 0, 0);
        assertThat(review.nothingOpen()).isTrue();
        assertThat(plan.today().budget()).isNotNull().matches(week -> week.spent() == 60);
    }

    /// Two servers look for what is to be sent, before the hour and after it.
    private LocalDate begin(LocalDate day, int digestsByNow) {
        at(day, MORNING.minusMinutes(1));
        digests.sendDue();
        assertThat(post.getReceivedMessages()).as("before eight on " + day).hasSize(digestsByNow - 1);
        at(day, MORNING);
        digests.sendDue();
        digests.sendDue();
        at(day, MORNING.plusHours(1));
        digests.sendDue();
        assertThat(post.getReceivedMessages()).as("by nine on " + day).hasSize(digestsByNow);
        owner.signIn(mira);
        return day;
    }

    private void at(LocalDate day, LocalTime time) {
        clock.set(day.atTime(time).atZone(Owner.ZONE).toInstant());
    }

    private List<String> due() {
        return plan.today().due().stream().map(TaskRow::title).toList();
    }

    private static List<String> names(List<Reach> reach) {
        return reach.stream().map(one -> one.person().name()).toList();
    }

    private ContactId person(String name) {
        return people.add(ContactDetails.named(name));
    }

    private void call(ContactId contact, LocalDate day) {
        log.log(new NewInteraction(InteractionKind.CALL, Direction.BOTH, Set.of(contact), day, null, null, null, null));
    }
}
