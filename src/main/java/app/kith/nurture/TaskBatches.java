package app.kith.nurture;

import app.kith.accounts.Workspaces;
import app.kith.people.AddressBook;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.ContactId;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Many tasks at once, in a number of statements that does not grow with them.
@Service
@Transactional
public class TaskBatches {
    private final EntityManager entities;
    private final AddressBook people;
    private final JdbcClient sql;
    private final Workspaces workspaces;
    private final Clock clock;

    TaskBatches(EntityManager entities, AddressBook people, JdbcClient sql, Workspaces workspaces, Clock clock) {
        this.entities = entities;
        this.people = people;
        this.sql = sql;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /// @param all owned by nobody
    /// @return in the same order
    /// @throws ChangedMeanwhile when one of the people is no longer there
    public List<TaskId> add(List<NewTask> all) {
        if (all.stream().anyMatch(task -> task.owner() != null)) {
            throw new IllegalArgumentException("Only tasks of nobody are added in batches");
        }
        var whom = all.stream().flatMap(task -> task.people().stream()).collect(Collectors.toSet());
        if (people.refs(whom).size() < whom.size()) {
            throw new ChangedMeanwhile("One of these people is no longer there. Nothing was saved.");
        }
        var now = Instant.now(clock);
        var ids = new ArrayList<TaskId>();
        for (var told : all) {
            var task = new NurtureTask(TaskId.next(), told, now);
            entities.persist(task);
            ids.add(task.id());
            for (ContactId contact : told.people()) entities.persist(new NurtureTaskContact(task.id(), contact));
        }
        entities.flush();
        return ids;
    }

    /// A task and somebody it is for.
    ///
    /// @param isUntouched whether nobody edited or did it since it was added
    public record TaskOf(ContactId contact, TaskId task, boolean isUntouched) {}

    /// The tasks of these people.
    @Transactional(readOnly = true)
    public List<TaskOf> of(Collection<ContactId> contacts) {
        if (contacts.isEmpty()) {
            return List.of();
        }
        entities.flush();
        var wanted = contacts.stream().map(ContactId::value).toArray(UUID[]::new);
        return sql.sql("""
                select tc.contact_id, t.id, t.version = 0 and t.done_at is null
                  from unnest(cast(? as uuid array)) as wanted (id)
                  left join nurture_task_contact tc on tc.contact_id = wanted.id and tc.contact_id = any(?)
                  left join nurture_task t on t.id = tc.task_id
                 where t.workspace_id = ?
                """)
                .params(wanted, wanted, workspaces.current().value())
                .query((row, number) -> new TaskOf(
                        new ContactId(row.getObject(1, UUID.class)),
                        new TaskId(row.getObject(2, UUID.class)),
                        row.getBoolean(3)))
                .list();
    }

    /// Deletes those of these that nobody edited or did since they were added.
    public void deleteUntouched(Collection<TaskId> ids) {
        if (ids.isEmpty()) {
            return;
        }
        entities.flush();
        sql.sql("""
                        delete from nurture_task
                         where workspace_id = ?
                           and version = 0
                           and done_at is null
                           and id = any(?)
                        """)
                .params(
                        workspaces.current().value(),
                        ids.stream().map(TaskId::value).toArray(UUID[]::new))
                .update();
        entities.clear();
    }
}
