package app.kith.nurture.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.Owner;
import app.kith.TestClock;
import app.kith.accounts.EmailAddress;
import app.kith.accounts.SignedIn;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.mail.Encryption;
import app.kith.mail.MailServer;
import app.kith.mail.MailServers;
import app.kith.nurture.NewTask;
import app.kith.nurture.NurtureTasks;
import app.kith.nurture.ReachAnswers;
import app.kith.nurture.reminders.ReminderChoice.Rhythm;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.PartialDate;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Run on each database.
abstract class DigestTests {
    /// 08:00 in Oslo on Wednesday 18 November.
    static final Instant EIGHT = Instant.parse("2026-11-18T07:00:00Z");

    static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 18);

    @Autowired
    Digests digests;

    @Autowired
    DigestClaims claims;

    @Autowired
    ReminderChoices choices;

    @Autowired
    MailServers servers;

    @Autowired
    AddressBook people;

    @Autowired
    NurtureTasks tasks;

    @Autowired
    ReachAnswers answers;

    @Autowired
    InteractionLog log;

    @Autowired
    Owner owner;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient sql;

    GreenMail post;
    SignedIn mira;

    @BeforeEach
    void start() {
        sql.sql("delete from reminder_choice").update(); // of other tests
        sql.sql("delete from digest_sent").update();
        post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.start();
        mira = owner.signIn();
        mailThrough(mira, post.getSmtp().getPort());
    }

    @AfterEach
    void stop() {
        post.stop();
    }

    @Test
    void comesAtItsHourAndOnceADay() {
        taskDue("Send the drawings");
        choose(Rhythm.DAILY, 8);

        digests.sendDue();
        assertThat(post.getReceivedMessages()).as("before its hour").isEmpty();
        clock.set(EIGHT);
        digests.sendDue();
        digests.sendDue();
        clock.advance(Duration.ofHours(3));
        digests.sendDue();

        assertThat(post.getReceivedMessages()).hasSize(1);
        clock.set(EIGHT.plus(Duration.ofDays(1)));
        digests.sendDue();
        assertThat(post.getReceivedMessages()).hasSize(2);
    }

    @Test
    void choosingAnewDoesNotSendASecondOneOnTheSameDay() {
        taskDue("Send the drawings");
        choose(Rhythm.DAILY, 8);
        clock.set(EIGHT);
        digests.sendDue();

        choose(Rhythm.DAILY, 9);
        clock.set(EIGHT.plus(Duration.ofHours(1)));
        digests.sendDue();

        assertThat(post.getReceivedMessages()).hasSize(1);
    }

    @Test
    void twoServersAtOnceSendOne() throws Exception {
        taskDue("Send the drawings");
        choose(Rhythm.DAILY, 8);
        clock.set(EIGHT);
        owner.signOut();

        var start = new CyclicBarrier(4);
        var done = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4; i++) {
                done.add(threads.submit(() -> {
                    start.await();
                    digests.sendDue();
                    return null;
                }));
            }
            for (var each : done) each.get();
        }

        assertThat(post.getReceivedMessages()).hasSize(1);
        assertThat(states()).isEqualTo("SENT");
    }

    @Test
    void aServerThatDiedAfterItsClaimIsNotSentForAgain() {
        taskDue("Send the drawings");
        choose(Rhythm.DAILY, 8);
        clock.set(EIGHT);
        assertThat(claims.claim(mira.user(), WEDNESDAY)).isTrue();

        digests.sendDue();
        clock.advance(Duration.ofHours(2));
        digests.sendDue();

        assertThat(post.getReceivedMessages()).isEmpty();
        clock.set(EIGHT.plus(Duration.ofDays(1)));
        digests.sendDue();
        assertThat(post.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatWasSurelyRefusedIsTriedAgainAndArrivesOnce() {
        taskDue("Send the drawings");
        choose(Rhythm.DAILY, 8);
        mailThrough(mira, 1); // nothing answers there
        clock.set(EIGHT);
        digests.sendDue();
        assertThat(states()).isEqualTo("REFUSED");

        mailThrough(mira, post.getSmtp().getPort());
        digests.sendDue();
        assertThat(post.getReceivedMessages()).as("not at once").isEmpty();
        clock.advance(Duration.ofMinutes(5));
        digests.sendDue();
        digests.sendDue();

        assertThat(post.getReceivedMessages()).hasSize(1);
        assertThat(states()).isEqualTo("SENT");
    }

    @Test
    void aDayThatIsOverIsLeftOut() {
        taskDue("Send the drawings");
        choose(Rhythm.DAILY, 8);

        clock.set(EIGHT.plus(Duration.ofDays(3)).plus(Duration.ofHours(-2)));
        digests.sendDue();

        assertThat(post.getReceivedMessages()).isEmpty();
        clock.advance(Duration.ofHours(2));
        digests.sendDue();
        assertThat(post.getReceivedMessages()).hasSize(1);
    }

    @Test
    void withoutAMailServerNothingIsSentAndNothingIsMadeUpForLater() {
        taskDue("Send the drawings");
        servers.forget(mira);
        choose(Rhythm.DAILY, 8);
        clock.set(EIGHT);

        digests.sendDue();
        mailThrough(mira, post.getSmtp().getPort());
        digests.sendDue();

        assertThat(post.getReceivedMessages()).isEmpty();
    }

    @Test
    void saysWhomToReachAndWhyAndWhatIsDue() throws Exception {
        var ana = people.add(ContactDetails.with("Ana <i>Ruiz</i>")
                .birthday(new PartialDate(1985, 11, 20))
                .build());
        tasks.add(NewTask.of("Send \"the\" drawings & more").with(ana).due(WEDNESDAY));
        var luca = people.add(ContactDetails.named("Luca Ferrante"));
        log.log(new NewInteraction(
                InteractionKind.MESSAGE, Direction.IN, Set.of(luca), WEDNESDAY.minusDays(9), null, null, null, null));
        choose(Rhythm.DAILY, 8);
        clock.set(EIGHT);

        digests.sendDue();

        var mail = post.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()[0]).hasToString(mira.email());
        assertThat(mail.getSubject()).startsWith("Wed 18 Nov: Two people to reach, about ");
        assertThat(part(mail, "text/plain"))
                .contains(
                        "Whom to reach\n- Ana <i>Ruiz</i>: You said you would: Send \"the\" drawings & more",
                        "You said you would\n- Send \"the\" drawings & more: Ana <i>Ruiz</i>, due today",
                        "Waiting for an answer\n- Luca Ferrante: Their word was the last, 9 days ago.",
                        "Birthdays and dates\n- Ana <i>Ruiz</i>: Fri 20 Nov, turns 41",
                        "Settings, Reminders");
        assertThat(part(mail, "text/html"))
                .contains("Ana &lt;i&gt;Ruiz&lt;/i&gt;", "Send &quot;the&quot; drawings &amp; more")
                .doesNotContain("<i>");
    }

    @Test
    void countsAllThatIsDueAndLeavesOutWhomYouRefused() throws Exception {
        for (int i = 0; i < 15; i++) {
            tasks.add(NewTask.of("Task " + i).due(WEDNESDAY));
        }
        var luca = people.add(ContactDetails.named("Luca Ferrante"));
        log.log(new NewInteraction(
                InteractionKind.MESSAGE, Direction.IN, Set.of(luca), WEDNESDAY.minusDays(9), null, null, null, null));
        answers.notThisOne(luca);
        choose(Rhythm.DAILY, 8);
        clock.set(EIGHT);

        digests.sendDue();

        var mail = post.getReceivedMessages()[0];
        assertThat(part(mail, "text/plain")).doesNotContain("Luca Ferrante");
        assertThat(mail.getSubject()).isEqualTo("Wed 18 Nov: 15 tasks are due");
    }

    @Test
    void theWeeklyOneLooksBackAtTheWeekThatWas() throws Exception {
        var ana = people.add(ContactDetails.named("Ana Ruiz"));
        log.log(new NewInteraction(
                InteractionKind.COFFEE, Direction.BOTH, Set.of(ana), WEDNESDAY.minusDays(1), null, 45, null, null));
        choose(Rhythm.WEEKLY, 8);
        clock.set(EIGHT);
        digests.sendDue();
        assertThat(post.getReceivedMessages()).as("not on a Wednesday").isEmpty();

        clock.set(Instant.parse("2026-11-23T07:00:00Z"));
        digests.sendDue();

        assertThat(part(post.getReceivedMessages()[0], "text/plain"))
                .contains("The week\nYou tended one person in 45 minutes that week, 16 to 22 November.")
                .contains("- Ana Ruiz: once, 45 min")
                .contains("Warmed\n- Ana Ruiz: first word, now ");
    }

    @Test
    void eachWorkspaceIsToldOfItsOwn() throws Exception {
        taskDue("Send the drawings");
        choose(Rhythm.DAILY, 8);
        var other = owner.signIn();
        mailThrough(other, post.getSmtp().getPort());
        taskDue("Call the kiln man");
        choices.change(other.user(), choice(Rhythm.DAILY, 8));
        clock.set(EIGHT);
        owner.signOut();

        digests.sendDue();

        for (var mail : post.getReceivedMessages()) {
            var isMira = mail.getAllRecipients()[0].toString().equals(mira.email());
            assertThat(part(mail, "text/plain"))
                    .contains(isMira ? "Send the drawings" : "Call the kiln man")
                    .doesNotContain(isMira ? "Call the kiln man" : "Send the drawings");
        }
        assertThat(post.getReceivedMessages()).hasSize(2);
    }

    @Test
    void nobodyChoosesForAnotherWorkspace() {
        choose(Rhythm.DAILY, 8);

        owner.signIn();

        assertThatThrownBy(() -> choices.change(mira.user(), choice(Rhythm.OFF, 8)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(choices.of(mira.user()).rhythm()).isEqualTo(Rhythm.OFF);
        owner.signIn(mira);
        assertThat(choices.of(mira.user()).rhythm()).isEqualTo(Rhythm.DAILY);
    }

    private void choose(Rhythm rhythm, int hour) {
        choices.change(mira.user(), choice(rhythm, hour));
    }

    private static ReminderChoice choice(Rhythm rhythm, int hour) {
        return new ReminderChoice(rhythm, DayOfWeek.MONDAY, hour, ZoneId.of("Europe/Oslo"), true);
    }

    private void taskDue(String title) {
        tasks.add(NewTask.of(title)
                .with(people.add(ContactDetails.named("Somebody")))
                .due(WEDNESDAY));
    }

    private void mailThrough(SignedIn who, int port) {
        servers.change(
                who,
                new MailServer("127.0.0.1", port, Encryption.NONE, "", new EmailAddress("kith@saltmarsh.example")),
                null);
    }

    private String states() {
        return sql.sql("select state from digest_sent where user_id = ?")
                .params(mira.user().value())
                .query(String.class)
                .single();
    }

    private static String part(MimeMessage mail, String type) throws Exception {
        return find(mail, type).replace("\r\n", "\n");
    }

    private static String find(Part part, String type) throws Exception {
        if (part.isMimeType(type)) {
            return (String) part.getContent();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                var found = find(parts.getBodyPart(i), type);
                if (!found.isEmpty()) return found;
            }
        }
        return "";
    }
}
