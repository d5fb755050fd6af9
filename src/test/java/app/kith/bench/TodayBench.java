package app.kith.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.accounts.Workspaces;
import app.kith.nurture.NurturePlan;
import app.kith.nurture.Pace;
import app.kith.nurture.PaceDefaults;
import app.kith.nurture.Paces;
import app.kith.people.ContactId;
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

/// Today among everybody with half as many tasks, and a pace for every twentieth.
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
        transaction.executeWithoutResult(status -> addTasks(people));
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
    }

    @Test
    void setsThePaceOfATagInOneGo() {
        var results = Results.ofThisRun();
        results.add("H2 a tag's pace", Timing.once(() -> defaults.ofTag("Group 7", Pace.months(1))), null, null);
        results.add("H2 the usual pace for everybody", Timing.once(() -> defaults.asUsual(true)), null, null);
        results.write();

        assertThat(defaults.all()).extracting(one -> one.people()).allMatch(count -> count > 0);
        defaults.asUsual(false);
        defaults.ofTag("Group 7", null);
    }
}
