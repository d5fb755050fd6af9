package app.kith.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.accounts.NewAccount;
import app.kith.accounts.Users;
import app.kith.accounts.WorkspaceId;
import app.kith.accounts.Workspaces;
import app.kith.engagement.Engagement;
import app.kith.nurture.NurturePlan;
import app.kith.nurture.Pace;
import app.kith.nurture.PaceDefaults;
import app.kith.nurture.Paces;
import app.kith.nurture.budget.TimeBudget;
import app.kith.people.ContactId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/// Today among 100,000 people with 1,000,000 interactions, 50,000 tasks and 5,000 paces, on a file as Kith is
/// installed;
/// `-Dbench.people` makes it fewer.
@Tag("today")
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:file:./target/bench/today/kith;OPTIMIZE_REUSE_RESULTS=FALSE",
            "kith.sign-up=open",
            "kith.jobs=false",
            "kith.import.workers=0",
        })
@ContextConfiguration(initializers = TodayBench.EmptyFolder.class)
@Import({SeededWorkspace.class, TodayBench.ThatDay.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TodayBench {
    private static final int PEOPLE = Integer.getInteger("bench.people", 100_000);
    private static final int TASKS = PEOPLE / 2;
    private static final int ROUNDS = 5;

    @Autowired
    Users users;

    @Autowired
    Workspaces workspaces;

    @Autowired
    SeededWorkspace seeded;

    @Autowired
    Engagement engagement;

    @Autowired
    NurturePlan plan;

    @Autowired
    Paces paces;

    @Autowired
    PaceDefaults defaults;

    @Autowired
    TimeBudget budget;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    private WorkspaceId workspace;

    /// Clears away what the run before left.
    static class EmptyFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                FileSystemUtils.deleteRecursively(Path.of("target/bench/today"));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /// The day on which the made-up history ends.
    @TestConfiguration
    static class ThatDay {
        @Bean
        @Primary
        Clock thatDay() {
            return Clock.fixed(SeededWorkspace.TODAY.atTime(8, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        }
    }

    @BeforeAll
    void fill() {
        workspace = users.signUp(new NewAccount(
                        "Mira Solheim",
                        "mira@saltmarsh.example",
                        "quiet harbour, nine red boats",
                        ZoneId.of("UTC"),
                        "NO"))
                .workspace();
        seeded.fill(workspace, PEOPLE, 42);
        var people = seeded.some(PEOPLE);
        workspaces.inWorkspace(workspace, () -> {
            // a third of all words came from the other side
            jdbc.update(
                    "update interaction_participant set direction = 'IN' where mod(on_day - date '2000-01-01', 3) = 0");
            engagement.recomputeAll();
            transaction.executeWithoutResult(status -> addTasks(people));
            paces.set(
                    people.subList(0, PEOPLE / 20).stream().map(ContactId::new).toList(), Pace.weeks(5));
            budget.set(120);
        });
    }

    /// Over two years, a quarter of them late.
    private void addTasks(List<UUID> people) {
        var random = new Random(5);
        var tasks = new ArrayList<Object[]>();
        var whom = new ArrayList<Object[]>();
        var now = SeededWorkspace.TODAY.atStartOfDay().atOffset(ZoneOffset.UTC);
        IntStream.range(0, TASKS).forEach(i -> {
            var id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
            var due = SeededWorkspace.TODAY.plusDays(random.nextInt(730) - 180L);
            tasks.add(new Object[] {id, workspace.value(), 0, "Send the drawings", due, 10, now});
            whom.add(new Object[] {
                UuidVersion7Strategy.INSTANCE.generateUuid(null),
                workspace.value(),
                id,
                people.get(random.nextInt(people.size()))
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
        workspaces.inWorkspace(workspace, () -> {
            var today = plan.today();
            assertThat(today.reach()).hasSize(5);
            assertThat(today.waiting()).isNotEmpty();
            assertThat(today.dueCount()).isGreaterThan(TASKS / 10);

            var results = Results.ofThisRun();
            var plans = Timing.of(List.of(1, 2, 3, 4), ROUNDS, i -> plan.today());
            results.add("H2 today", plans, null, 100.0);
            results.add(
                    "H2 count beside today",
                    Timing.of(List.of(1, 2, 3, 4), ROUNDS, i -> plan.peopleLeft()),
                    null,
                    100.0);
            results.write();
        });
    }

    @Test
    void setsThePaceOfATagInOneGo() {
        workspaces.inWorkspace(workspace, () -> {
            var results = Results.ofThisRun();
            var before = System.nanoTime();
            defaults.ofTag("Group 7", Pace.months(1));
            results.add("H2 a tag's pace for " + PEOPLE / 40 + " people", "s", (System.nanoTime() - before) / 1e9);
            before = System.nanoTime();
            defaults.asUsual(true);
            results.add("H2 the usual pace for everybody", "s", (System.nanoTime() - before) / 1e9);
            results.write();

            assertThat(defaults.all()).extracting(one -> one.people()).allMatch(count -> count > 0);
            defaults.asUsual(false);
            defaults.ofTag("Group 7", null);
        });
    }
}
