package app.kith.nurture;

import app.kith.accounts.Member;
import app.kith.accounts.UserId;
import app.kith.accounts.Workspaces;
import app.kith.interactions.InteractionId;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.people.AddressBook;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.ContactId;
import app.kith.people.ContactsForgotten;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    private final NurtureTaskRepository tasks;
    private final TaskRows rows;
    private final EntityManager entities;
    private final InteractionLog log;
    private final AddressBook people;
    private final Workspaces workspaces;
    private final Clock clock;

    NurtureTasks(
            NurtureTaskRepository tasks,
            TaskRows rows,
            EntityManager entities,
            InteractionLog log,
            AddressBook people,
            Workspaces workspaces,
            Clock clock) {
        this.tasks = tasks;
        this.rows = rows;
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
        member(told.owner());
        var who = new LinkedHashSet<>(told.people());
        who.addAll(people.inBin(tasks.peopleOf(List.of(id.value())).stream()
                .map(row -> new ContactId((UUID) row[1]))
                .toList())); // whom the form did not show come back with the task
        task.tell(told);
        tasks.deletePeople(id.value());
        attach(id, who);
        entities.flush();
        if (task.version() == version) { // only whom it is for is another
            entities.lock(task, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        }
    }

    /// Takes an edit back.
    public void editBack(TaskRow before) {
        var task = found(before.id());
        edit(before.id(), task.version(), before.retold());
        task.remember(before.rhythm(), before.follows());
    }

    /// Marks a task as done; it stays done when it was. One that repeats comes again, once however often it
    /// is done.
    ///
    /// @return the day on which it comes again
    public Optional<LocalDate> done(TaskId id) {
        var task = locked(id);
        task.done(Instant.now(clock));
        return comesAgain(task);
    }

    /// Marks a task as done and logs what was done, both or neither.
    public InteractionId done(TaskId id, NewInteraction told) {
        var task = locked(id);
        if (task.doneAt() != null && task.interaction() != null) {
            throw new ChangedMeanwhile("This task is done and logged already.");
        }
        var logged = log.log(told);
        task.done(Instant.now(clock), logged);
        comesAgain(task);
        return logged;
    }

    /// Opens a task again; what was logged with it is taken back too, and so is its next occurrence unless
    /// that has been done or changed meanwhile.
    public void undone(TaskId id) {
        var task = locked(id);
        var logged = task.interaction();
        task.undone();
        tasks.following(List.of(id.value())).stream()
                .filter(next -> next.doneAt() == null && next.version() == 0)
                .forEach(this::remove);
        entities.flush();
        if (logged != null) {
            log.deleteAll(List.of(logged));
        }
    }

    /// Puts a task off until that day; null for some day. One that repeats is on another day only this time.
    public void putOff(TaskId id, @Nullable LocalDate until) {
        found(id).putOff(until);
    }

    /// Leaves out a task that repeats this time; it is not done by that. [#editBack] takes it back.
    ///
    /// @return the day on which it comes again
    /// @throws IllegalArgumentException when it does not repeat
    public LocalDate skip(TaskId id) {
        var task = locked(id);
        if (task.doneAt() != null) throw new ChangedMeanwhile("This task is done already.");
        task.skip(workspaces.today());
        return Objects.requireNonNull(task.dueOn());
    }

    /// Says who of the team does a task; null for nobody in particular.
    ///
    /// @throws IllegalArgumentException when that user is no member
    public void give(TaskId id, @Nullable UserId owner) {
        member(owner);
        found(id).give(owner);
    }

    /// Deletes a task.
    ///
    /// @return what it was, for [#restore(TaskRow)]
    public TaskRow delete(TaskId id) {
        var task = found(id);
        var row = rows.all(List.of(task)).getFirst();
        remove(task);
        return row;
    }

    /// Brings back a deleted task under the id it had.
    public void restore(TaskRow deleted) {
        var owner = deleted.owner();
        var isMember = owner != null && workspaces.members().contains(owner);
        var told = isMember ? deleted.retold() : deleted.retold().ownedBy(null);
        var task = save(deleted.id(), told);
        task.remember(deleted.rhythm(), deleted.follows());
        var doneAt = deleted.doneAt();
        if (doneAt != null) {
            var at = doneAt.atZone(workspaces.zone()).toInstant();
            stillLogged(deleted).ifPresentOrElse(logged -> task.done(at, logged), () -> task.done(at));
        }
    }

    /// What was logged with a task, unless that was deleted too.
    private Optional<InteractionId> stillLogged(TaskRow task) {
        return Optional.ofNullable(task.interaction())
                .filter(logged -> !log.entries(Set.of(logged)).isEmpty());
    }

    /// Who of the team can do a task; nobody where one works alone.
    @Transactional(readOnly = true)
    public List<Member> team() {
        var members = workspaces.members();
        return members.size() > 1 ? members : List.of();
    }

    /// Whoever is signed in, where there is a team to share the tasks with.
    @Transactional(readOnly = true)
    public Optional<Member> me() {
        return workspaces
                .user()
                .flatMap(user -> team().stream()
                        .filter(member -> member.id().equals(user))
                        .findFirst());
    }

    /// All there are, done or not, page by page, for whoever goes through everything.
    ///
    /// @param after the last of the page before; nothing for the first page
    @Transactional(readOnly = true)
    public List<TaskRow> all(@Nullable TaskId after, int limit) {
        var first = new UUID(0, 0);
        return read(tasks.idsAfter(after == null ? first : after.value(), Limit.of(limit)));
    }

    /// These tasks, as far as they are still there, in the given order.
    @Transactional(readOnly = true)
    public List<TaskRow> rows(Collection<TaskId> ids) {
        return read(ids.stream().map(TaskId::value).toList());
    }

    private List<TaskRow> read(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : rows.shown(ids, tasks.all(ids));
    }

    /// The tasks for one person, open ones first.
    @Transactional(readOnly = true)
    public List<TaskRow> of(ContactId contact) {
        return rows.all(tasks.of(contact.value(), Limit.of(MOST_OPEN)));
    }

    /// Whether a task was added at that moment or later that is for some of these people and for nobody else.
    @Transactional(readOnly = true)
    public boolean isAnyAddedSince(Instant moment, Collection<ContactId> contacts) {
        return tasks.isAnyAddedSince(
                moment, contacts.stream().map(ContactId::value).toList());
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
        member(told.owner());
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

    /// Once for each occurrence: whoever comes second finds that it is there.
    private Optional<LocalDate> comesAgain(NurtureTask done) {
        var rhythm = done.rhythm();
        if (rhythm == null || !tasks.following(List.of(done.id().value())).isEmpty()) {
            return Optional.empty();
        }
        var next = rhythm.after(workspaces.today());
        var id = TaskId.next();
        entities.persist(new NurtureTask(id, done, next, Instant.now(clock)));
        attach(
                id,
                tasks.peopleOf(List.of(done.id().value())).stream()
                        .map(row -> new ContactId((UUID) row[1]))
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
        return Optional.of(next.slot());
    }

    private void remove(NurtureTask task) {
        tasks.deletePeople(task.id().value());
        entities.remove(task);
    }

    private void member(@Nullable UserId owner) {
        if (owner != null
                && workspaces.members().stream().noneMatch(member -> member.id().equals(owner))) {
            throw new IllegalArgumentException("An owner is a member of this workspace");
        }
    }

    private NurtureTask locked(TaskId id) {
        return tasks.locked(List.of(id.value())).stream()
                .findFirst()
                .orElseThrow(() -> new ChangedMeanwhile("This task is no longer there."));
    }

    private NurtureTask found(TaskId id) {
        return tasks.findById(id).orElseThrow(() -> new ChangedMeanwhile("This task is no longer there."));
    }
}
