package app.kith.exchange;

import app.kith.accounts.Workspaces;
import app.kith.exchange.entries.Beside.ToDo;
import app.kith.nurture.NewTask;
import app.kith.nurture.TaskBatches;
import app.kith.nurture.TaskId;
import app.kith.people.ContactId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Tasks that a file has for its people, each brought in once, and taken back unless they were touched since.
/// Plain SQL, which names the workspace.
@Repository
class ImportedTasks {
    private static final int BATCH = 500;

    private final TaskBatches tasks;
    private final JdbcClient sql;
    private final JdbcTemplate jdbc;
    private final Workspaces workspaces;

    ImportedTasks(TaskBatches tasks, JdbcClient sql, JdbcTemplate jdbc, Workspaces workspaces) {
        this.tasks = tasks;
        this.sql = sql;
        this.jdbc = jdbc;
        this.workspaces = workspaces;
    }

    /// A task and whom it is for.
    record Told(ContactId contact, ToDo task) {}

    void bringIn(ImportId batch, List<Told> all) {
        if (all.isEmpty()) {
            return;
        }
        var known = known(all.stream().map(told -> told.task().key()).toList());
        var fresh = all.stream().filter(told -> known.add(told.task().key())).toList();
        var ids = tasks.add(fresh.stream().map(ImportedTasks::task).toList());
        var brought = new TreeMap<String, TaskId>();
        for (int i = 0; i < ids.size(); i++) brought.put(fresh.get(i).task().key(), ids.get(i));
        var workspace = workspace();
        jdbc.batchUpdate(
                "insert into import_task (workspace_id, fingerprint, task_id, batch_id) values (?, ?, ?, ?)",
                brought.entrySet(),
                BATCH,
                (row, one) -> {
                    row.setObject(1, workspace);
                    row.setString(2, one.getKey());
                    row.setObject(3, one.getValue().value());
                    row.setObject(4, batch.value());
                });
    }

    private static NewTask task(Told told) {
        var task = told.task();
        var title = task.title().strip();
        var isLong = title.length() > NewTask.MAX_TITLE;
        var note = isLong ? title + (task.note() == null ? "" : "\n\n" + task.note()) : task.note();
        return new NewTask(
                isLong ? title.substring(0, NewTask.MAX_TITLE) : title,
                cut(note),
                Set.of(told.contact()),
                task.dueOn(),
                null);
    }

    private static @Nullable String cut(@Nullable String note) {
        return note == null || note.length() <= NewTask.MAX_NOTE ? note : note.substring(0, NewTask.MAX_NOTE);
    }

    private Set<String> known(Collection<String> fingerprints) {
        return new HashSet<>(
                sql.sql("select fingerprint from import_task where workspace_id = ? and fingerprint = any(?)")
                        .params(workspace(), fingerprints.stream().distinct().toArray(String[]::new))
                        .query(String.class)
                        .list());
    }

    /// Those of these people who have a task that the batch did not bring, or that was touched since.
    Set<ContactId> thoseWithOthers(ImportId batch, Collection<ContactId> contacts) {
        var all = tasks.of(contacts);
        if (all.isEmpty()) {
            return Set.of();
        }
        var brought = Set.copyOf(
                sql.sql("select task_id from import_task where batch_id = ? and workspace_id = ? and task_id = any(?)")
                        .params(
                                batch.value(),
                                workspace(),
                                all.stream().map(one -> one.task().value()).toArray(UUID[]::new))
                        .query((row, number) -> new TaskId(row.getObject(1, UUID.class)))
                        .list());
        return all.stream()
                .filter(one -> !one.isUntouched() || !brought.contains(one.task()))
                .map(TaskBatches.TaskOf::contact)
                .collect(Collectors.toSet());
    }

    /// @return how many were looked at; none once all are
    int takeSomeBack(ImportId batch, int limit) {
        var some = sql.sql(
                        "select task_id from import_task where batch_id = ? and workspace_id = ? order by task_id limit ?")
                .params(batch.value(), workspace(), limit)
                .query((row, number) -> new TaskId(row.getObject(1, UUID.class)))
                .list();
        tasks.deleteUntouched(some);
        sql.sql("delete from import_task where batch_id = ? and workspace_id = ? and task_id = any(?)")
                .params(
                        batch.value(),
                        workspace(),
                        some.stream().map(TaskId::value).toArray(UUID[]::new))
                .update();
        return some.size();
    }

    private UUID workspace() {
        return workspaces.current().value();
    }
}
