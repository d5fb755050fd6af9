package app.kith.nurture;

import app.kith.accounts.Workspaces;
import app.kith.people.ContactId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which tasks are to be done when: what is due, what comes on which day, and what is done already.
@Service
@Transactional(readOnly = true)
public class Agenda {
    /// So many of each group are listed at first.
    public static final int MOST_LISTED = 50;
    /// So many of those done are listed.
    public static final int MOST_DONE = 30;

    private final NurtureTaskRepository tasks;
    private final TaskSearch search;
    private final TaskRows rows;
    private final Workspaces workspaces;

    Agenda(NurtureTaskRepository tasks, TaskSearch search, TaskRows rows, Workspaces workspaces) {
        this.tasks = tasks;
        this.search = search;
        this.rows = rows;
        this.workspaces = workspaces;
    }

    public TaskLists lists() {
        return lists(TaskFilter.ALL, Map.of());
    }

    /// @param sizes how many of a group to list at most, where it is not [#MOST_LISTED]
    public TaskLists lists(TaskFilter filter, Map<TaskGroup, Integer> sizes) {
        var today = workspaces.today();
        var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var counts = search.counts(filter, today, sunday);
        var ids = new EnumMap<TaskGroup, List<UUID>>(TaskGroup.class);
        counts.keySet()
                .forEach(group -> ids.put(
                        group, search.ids(group, filter, today, sunday, sizes.getOrDefault(group, MOST_LISTED))));
        var all = ids.values().stream().flatMap(List::stream).toList();
        var found = all.isEmpty() ? List.<TaskRow>of() : rows.shown(all, tasks.all(all));
        var byId = found.stream().collect(Collectors.toMap(row -> row.id().value(), Function.identity()));
        var listed = new EnumMap<TaskGroup, List<TaskRow>>(TaskGroup.class);
        ids.forEach((group, of) -> listed.put(
                group,
                of.stream().flatMap(id -> Stream.ofNullable(byId.get(id))).toList()));
        return new TaskLists(listed, counts);
    }

    /// Open tasks due within that stretch, both ends included, in order.
    public List<TaskRow> between(LocalDate from, LocalDate to, TaskFilter filter, int limit) {
        var ids = search.between(filter, from, to, limit);
        return ids.isEmpty() ? List.of() : rows.shown(ids, tasks.all(ids));
    }

    /// The first few open tasks of each day of that stretch, both ends included.
    public List<TaskRow> firstOfDays(LocalDate from, LocalDate to, TaskFilter filter, int perDay) {
        var ids = search.firstOfDays(filter, from, to, perDay);
        return ids.isEmpty() ? List.of() : rows.shown(ids, tasks.all(ids));
    }

    /// How many open tasks are due on each day of that stretch, both ends included; days without any are left
    /// out.
    public Map<LocalDate, Integer> countsByDay(LocalDate from, LocalDate to, TaskFilter filter) {
        return search.days(filter, from, to);
    }

    /// Open tasks due by today, the oldest first.
    public List<TaskRow> due() {
        return due(NurtureTasks.MOST_OPEN);
    }

    /// The first of them, for a page that names a few.
    public List<TaskRow> due(int limit) {
        var ids = search.dueBy(workspaces.today(), limit);
        return ids.isEmpty()
                ? List.of()
                : rows.shown(ids, tasks.all(ids)).stream()
                        .sorted(TaskRow.BY_DUE)
                        .limit(limit)
                        .toList();
    }

    /// Open tasks due on one of these days, the oldest first.
    public List<TaskRow> openBetween(LocalDate from, LocalDate to, int limit) {
        return rows.shown(tasks.openBetween(from, to, Limit.of(limit)));
    }

    /// How many open tasks are due by today.
    public int countDue() {
        return search.countDueBy(workspaces.today());
    }

    /// How many open tasks were due before today.
    public int countLate() {
        return search.countDueBy(workspaces.today().minusDays(1));
    }

    /// Whether any open task was due before today.
    public boolean isAnyLate() {
        return search.isAnyDueBy(workspaces.today().minusDays(1));
    }

    /// Those done today, the newest first.
    public List<TaskRow> doneToday() {
        var midnight = workspaces.today().atStartOfDay(workspaces.zone()).toInstant();
        return rows.shown(tasks.doneSince(midnight, Limit.of(MOST_DONE)));
    }

    /// To whom a promise that was due by today has been kept today.
    Set<ContactId> keptToday() {
        var today = workspaces.today();
        var midnight = today.atStartOfDay(workspaces.zone()).toInstant();
        return tasks.peopleOfDone(midnight, today).stream().map(ContactId::new).collect(Collectors.toSet());
    }
}
