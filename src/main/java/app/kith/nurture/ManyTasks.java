package app.kith.nurture;

import app.kith.accounts.UserId;
import app.kith.people.ChangedMeanwhile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Does one thing to several tasks, to all of them or to none, and takes it back.
@Service
@Transactional
public class ManyTasks {
    /// So many at once.
    public static final int MOST = 500;

    private final NurtureTasks tasks;

    ManyTasks(NurtureTasks tasks) {
        this.tasks = tasks;
    }

    /// @return those that were still open, for [#undone]
    /// @throws ChangedMeanwhile when one of them is no longer there, as the other methods do
    public List<TaskId> done(Collection<TaskId> ids) {
        var open = there(ids).stream()
                .filter(row -> !row.isDone())
                .map(TaskRow::id)
                .sorted(Comparator.comparing(TaskId::value)) // whoever does the same at once waits instead of blocking
                .toList();
        open.forEach(tasks::done);
        return open;
    }

    public void undone(Collection<TaskId> ids) {
        ids.forEach(tasks::undone);
    }

    /// Puts open tasks off until that day.
    ///
    /// @return what they were, for [#putBack]
    public List<TaskRow> putOff(Collection<TaskId> ids, LocalDate until) {
        var open = there(ids).stream().filter(row -> !row.isDone()).toList();
        open.forEach(row -> tasks.putOff(row.id(), until));
        return open;
    }

    /// To the days they had.
    public void putBack(Collection<TaskRow> before) {
        before.forEach(row -> tasks.putOff(row.id(), row.dueOn()));
    }

    /// @return what they were, for [#giveBack]
    public List<TaskRow> give(Collection<TaskId> ids, @Nullable UserId owner) {
        var found = there(ids);
        found.forEach(row -> tasks.give(row.id(), owner));
        return found;
    }

    /// To the owners they had.
    public void giveBack(Collection<TaskRow> before) {
        before.forEach(row ->
                tasks.give(row.id(), row.owner() == null ? null : row.owner().id()));
    }

    /// @return what they were, for [#restore]
    public List<TaskRow> delete(Collection<TaskId> ids) {
        var deleted = new ArrayList<TaskRow>();
        ids.forEach(id -> deleted.add(tasks.delete(id)));
        return deleted;
    }

    public void restore(Collection<TaskRow> deleted) {
        deleted.forEach(tasks::restore);
    }

    private List<TaskRow> there(Collection<TaskId> ids) {
        if (ids.size() > MOST) {
            throw new IllegalArgumentException("Choose at most %d tasks".formatted(MOST));
        }
        var found = tasks.rows(ids);
        if (found.size() < ids.size()) {
            throw new ChangedMeanwhile("One of these tasks is no longer there. Nothing was changed.");
        }
        return found;
    }
}
