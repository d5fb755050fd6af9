package app.kith.nurture;

import app.kith.accounts.Workspaces;
import app.kith.interactions.InteractionId;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.people.AddressBook;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.ContactId;
import app.kith.people.ContactsForgotten;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What one said one would do for people.
@Service
@Transactional
public class NurtureTasks {
    /// So many open tasks are listed.
    public static final int MOST_OPEN = 500;
    /// So many of those done are listed.
    public static final int MOST_DONE = 30;

    private final NurtureTaskRepository tasks;
    private final EntityManager entities;
    private final InteractionLog log;
    private final AddressBook people;
    private final Workspaces workspaces;
    private final Clock clock;

    NurtureTasks(
            NurtureTaskRepository tasks,
            EntityManager entities,
            InteractionLog log,
            AddressBook people,
            Workspaces workspaces,
            Clock clock) {
        this.tasks = tasks;
        this.entities = entities;
        this.log = log;
        this.people = people;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /// @throws ChangedMeanwhile when one of the people is no longer there
    public TaskId add(NewTask task) {
        return save(TaskId.next(), task).id();
    }

    /// Tells a task anew.
    ///
    /// @param version the version the edit began from, see [TaskRow#version()]
    /// @throws ChangedMeanwhile when somebody else edited or deleted it since
    public void edit(TaskId id, int version, NewTask told) {
        var task = found(id);
        if (task.version() != version) {
            throw new ChangedMeanwhile("This was changed by somebody else meanwhile. Open it again to see how.");
        }
        present(told.people());
        var who = new LinkedHashSet<>(told.people());
        who.addAll(people.inBin(tasks.peopleOf(List.of(id.value())).stream()
                .map(row -> new ContactId((UUID) row[1]))
                .toList())); // whom the form did not show come back with the task
        task.tell(told);
        tasks.deletePeople(id.value());
        attach(id, who);
    }

    /// Marks a task as done; it stays done when it was.
    public void done(TaskId id) {
        found(id).done(Instant.now(clock));
    }

    /// Marks a task as done and logs what was done, both or neither.
    public InteractionId done(TaskId id, NewInteraction told) {
        var task = found(id);
        if (task.doneAt() != null && task.interaction() != null) {
            throw new ChangedMeanwhile("This task is done and logged already.");
        }
        var logged = log.log(told);
        task.done(Instant.now(clock), logged);
        return logged;
    }

    /// Opens a task again; what was logged with it is taken back too.
    public void undone(TaskId id) {
        var task = found(id);
        var logged = task.interaction();
        task.undone();
        entities.flush();
        if (logged != null) {
            log.deleteAll(List.of(logged));
        }
    }

    /// Puts a task off until that day; null for some day.
    public void putOff(TaskId id, @Nullable LocalDate until) {
        found(id).putOff(until);
    }

    /// Deletes a task.
    ///
    /// @return what it was, for [#restore(TaskRow)]
    public TaskRow delete(TaskId id) {
        var task = found(id);
        var row = rows(List.of(task)).getFirst();
        tasks.deletePeople(id.value());
        entities.remove(task);
        return row;
    }

    /// Brings back a deleted task under the id it had.
    public void restore(TaskRow deleted) {
        var task = save(deleted.id(), deleted.retold());
        var doneAt = deleted.doneAt();
        if (doneAt != null) {
            task.done(doneAt.atZone(workspaces.zone()).toInstant());
        }
    }

    @Transactional(readOnly = true)
    public TaskLists lists() {
        var today = workspaces.today();
        var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var lists = new TaskLists(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                shown(tasks.doneSince(Instant.EPOCH, Limit.of(MOST_DONE))));
        for (var row : shown(tasks.open(Limit.of(MOST_OPEN)))) {
            var due = row.dueOn();
            if (due == null || due.isAfter(sunday)) lists.later().add(row);
            else if (due.isAfter(today)) lists.thisWeek().add(row);
            else if (due.equals(today)) lists.today().add(row);
            else lists.late().add(row);
        }
        return lists;
    }

    /// The tasks for one person, open ones first.
    @Transactional(readOnly = true)
    public List<TaskRow> of(ContactId contact) {
        return rows(tasks.of(contact.value(), Limit.of(MOST_OPEN)));
    }

    /// Open tasks due by today, the oldest first.
    @Transactional(readOnly = true)
    public List<TaskRow> due() {
        return shown(tasks.dueBy(workspaces.today(), Limit.of(MOST_OPEN)));
    }

    /// Open tasks due on one of these days, the oldest first.
    @Transactional(readOnly = true)
    public List<TaskRow> openBetween(LocalDate from, LocalDate to, int limit) {
        return shown(tasks.openBetween(from, to, Limit.of(limit)));
    }

    /// How many open tasks are due by today.
    @Transactional(readOnly = true)
    public int countDue() {
        return Math.toIntExact(tasks.countDueBy(workspaces.today()));
    }

    /// How many open tasks were due before today.
    @Transactional(readOnly = true)
    public int countLate() {
        return Math.toIntExact(tasks.countDueBefore(workspaces.today()));
    }

    /// Those done today, the newest first.
    @Transactional(readOnly = true)
    public List<TaskRow> doneToday() {
        var midnight = workspaces.today().atStartOfDay(workspaces.zone()).toInstant();
        return shown(tasks.doneSince(midnight, Limit.of(MOST_DONE)));
    }

    @EventListener
    void on(ContactsForgotten event) {
        var contacts = event.contacts().stream().map(ContactId::value).toList();
        var touched = tasks.tasksOf(contacts);
        if (!touched.isEmpty()) {
            tasks.deletePeople(contacts);
            tasks.deleteWithoutPeople(touched);
        }
    }

    private NurtureTask save(TaskId id, NewTask told) {
        present(told.people());
        var task = new NurtureTask(id, told, Instant.now(clock));
        entities.persist(task);
        attach(id, told.people());
        return task;
    }

    private void attach(TaskId id, Set<ContactId> contacts) {
        contacts.forEach(contact -> entities.persist(new NurtureTaskContact(id, contact)));
    }

    private void present(Set<ContactId> contacts) {
        if (people.refs(contacts).size() < contacts.size()) {
            throw new ChangedMeanwhile("One of these people is no longer there. Nothing was saved.");
        }
    }

    private NurtureTask found(TaskId id) {
        return tasks.findById(id).orElseThrow(() -> new ChangedMeanwhile("This task is no longer there."));
    }

    /// Without whoever is in the bin.
    private List<TaskRow> shown(List<NurtureTask> found) {
        return rows(found, false);
    }

    private List<TaskRow> rows(List<NurtureTask> found) {
        return rows(found, true);
    }

    private List<TaskRow> rows(List<NurtureTask> found, boolean withBin) {
        if (found.isEmpty()) {
            return List.of();
        }
        var who = new HashMap<UUID, List<ContactId>>();
        tasks.peopleOf(found.stream().map(task -> task.id().value()).toList())
                .forEach(row -> who.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                        .add(new ContactId((UUID) row[1])));
        var all = who.values().stream().flatMap(List::stream).distinct().toList();
        var refs = people.refs(all);
        if (!withBin && !all.isEmpty()) {
            people.inBin(all).forEach(refs::remove);
        }
        var zone = workspaces.zone();
        return found.stream()
                .map(task -> new TaskRow(
                        task.id(),
                        task.version(),
                        task.title(),
                        task.note(),
                        task.dueOn(),
                        task.minutes(),
                        local(task.doneAt(), zone),
                        task.interaction() != null,
                        who.getOrDefault(task.id().value(), List.of()).stream()
                                .filter(refs::containsKey)
                                .map(refs::get)
                                .toList()))
                .toList();
    }

    private static @Nullable LocalDateTime local(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, zone);
    }
}
