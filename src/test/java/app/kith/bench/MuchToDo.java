package app.kith.bench;

import app.kith.accounts.Workspaces;
import app.kith.nurture.NurturePlan;
import app.kith.nurture.Pace;
import app.kith.nurture.Paces;
import app.kith.people.ContactId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/// Gives the people of a [SeededWorkspace] half as many tasks, a pace for every twentieth, a birthday for
/// every third, and lets many have written last.
class MuchToDo {
    private final SeededWorkspace seeded;
    private final NurturePlan plan;
    private final Paces paces;
    private final Workspaces workspaces;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    MuchToDo(
            SeededWorkspace seeded,
            NurturePlan plan,
            Paces paces,
            Workspaces workspaces,
            JdbcTemplate jdbc,
            TransactionTemplate transaction) {
        this.seeded = seeded;
        this.plan = plan;
        this.paces = paces;
        this.workspaces = workspaces;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /// Adds it where there is none yet.
    void add() {
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
}
