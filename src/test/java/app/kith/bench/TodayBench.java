package app.kith.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.accounts.Workspaces;
import app.kith.engagement.Rescoring;
import app.kith.nurture.NurturePlan;
import app.kith.nurture.Pace;
import app.kith.nurture.PaceDefaults;
import app.kith.nurture.Paces;
import app.kith.people.ContactId;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/// Today among everybody with half as many tasks, a pace for every twentieth, a birthday for every third and
/// many who wrote last. Then the same with the usual pace for everybody.
@Tag("today")
@BenchOnH2
@AsSeededOwner
class TodayBench {
    private static final int ROUNDS = 5;

    @Autowired
    SeededWorkspace seeded;

    @Autowired
    NurturePlan plan;

    @Autowired
    Paces paces;

    @Autowired
    PaceDefaults defaults;

    @Autowired
    Rescoring rescoring;

    @Autowired
    Workspaces workspaces;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void promiseMuch() {
        if (plan.today().dueCount() > 0) {
            return;
        }
        var people = seeded.some(seeded.size());
        transaction.executeWithoutResult(status -> {
            addTasks(people);
            addBirthdays(people);
            letThemWrite();
        });
        paces.set(people.subList(0, people.size() / 20), Pace.weeks(5));
    }

    /// Over two years, a quarter of them late.
    private void addTasks(List<ContactId> people) {
        var workspace = workspaces.current().value();
        var random = new Random(5);
        var tasks = new ArrayList<Object[]>();
        var whom = new ArrayList<Object[]>();
        var now = SeededWorkspace.TODAY.atStartOfDay().atOffset(ZoneOffset.UTC);
        IntStream.range(0, people.size() / 2).forEach(i -> {
            var id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
            var due = SeededWorkspace.TODAY.plusDays(random.nextInt(730) - 180L);
            tasks.add(new Object[] {id, workspace, 0, "Send the drawings", due, 10, now});
            whom.add(new Object[] {
                UuidVersion7Strategy.INSTANCE.generateUuid(null),
                workspace,
                id,
                people.get(random.nextInt(people.size())).value()
            });
        });
        jdbc.batchUpdate(
                "insert into nurture_task (id, workspace_id, version, title, due_on, minutes, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                tasks);
        jdbc.batchUpdate(
                "insert into nurture_task_contact (id, workspace_id, task_id, contact_id) values (?, ?, ?, ?)", whom);
    }

    private void addBirthdays(List<ContactId> people) {
        var born = new ArrayList<Object[]>();
        for (int i = 0; i < people.size(); i += 3) {
            born.add(new Object[] {1 + i % 12, 1 + i / 12 % 28, people.get(i).value()});
        }
        jdbc.batchUpdate("update contact set birth_month = ?, birth_day = ? where id = ?", born);
    }

    /// Every word of one day in five was theirs.
    private void letThemWrite() {
        IntStream.range(0, 10)
                .forEach(i -> jdbc.update(
                        "update interaction_participant set direction = 'IN' where workspace_id = ? and on_day = ?",
                        workspaces.current().value(),
                        SeededWorkspace.TODAY.minusDays(2 + i * 5L)));
    }

    @Test
    void opensWithinAHundredMillisecondsOfProcessorTime() {
        var today = plan.today();
        assertThat(today.reach()).hasSize(5);
        assertThat(today.dueCount()).isGreaterThan(seeded.size() / 20);

        var results = Results.ofThisRun();
        var rounds = List.of(1, 2, 3, 4);
        results.add("H2 today", Timing.of(rounds, ROUNDS, i -> plan.today()), null, 100.0);
        results.add("H2 count beside today", Timing.of(rounds, ROUNDS, i -> plan.peopleLeft()), null, 100.0);
        results.write();

        keepUsualPaces();
        results.add("H2 today with usual paces", Timing.of(rounds, ROUNDS, i -> plan.today()), null, 100.0);
        results.write();
        defaults.asUsual(false);
        untilFollowed();
    }

    private void keepUsualPaces() {
        defaults.asUsual(true);
        untilFollowed();
        assertThat(paces.of(seeded.some(100))).hasSizeGreaterThan(90);
    }

    private void untilFollowed() {
        await().pollInSameThread()
                .atMost(Duration.ofMinutes(30))
                .until(() -> rescoring.progress().isEmpty());
    }

    @Test
    void setsAPaceByDefaultInOneGo() {
        var results = Results.ofThisRun();
        results.add(
                "H2 choose a tag's pace", Timing.once(() -> defaults.ofTag("Group 7", Pace.months(1))), null, 100.0);
        results.add("H2 a tag's pace for all it concerns", "s", seconds(this::untilFollowed));
        results.add("H2 choose the usual pace", Timing.once(() -> defaults.asUsual(true)), null, 100.0);
        results.add("H2 the usual pace for everybody", "s", seconds(this::untilFollowed));
        results.write();

        assertThat(defaults.all()).extracting(one -> one.people()).allMatch(count -> count > 0);
        defaults.asUsual(false);
        untilFollowed();
        defaults.ofTag("Group 7", null);
        untilFollowed();
    }

    private static double seconds(Runnable work) {
        return Timing.once(work).wall(0) / 1e3;
    }
}
