package app.kith.nurture;

import app.kith.accounts.Member;
import app.kith.accounts.UserId;
import app.kith.accounts.Workspaces;
import app.kith.people.AddressBook;
import app.kith.people.ContactId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tasks as lists show them, with the people they are for and whoever does them.
@Component
class TaskRows {
    private final NurtureTaskRepository tasks;
    private final AddressBook people;
    private final Workspaces workspaces;

    TaskRows(NurtureTaskRepository tasks, AddressBook people, Workspaces workspaces) {
        this.tasks = tasks;
        this.people = people;
        this.workspaces = workspaces;
    }

    /// Without whoever is in the bin.
    List<TaskRow> shown(List<NurtureTask> found) {
        return rows(found, false);
    }

    List<TaskRow> shown(List<UUID> ids, List<NurtureTask> found) {
        return rows(TaskSearch.inOrder(ids, found), false);
    }

    List<TaskRow> all(List<NurtureTask> found) {
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
        var members = members(found);
        return found.stream()
                .map(task -> new TaskRow(
                        task.id(),
                        task.version(),
                        task.title(),
                        task.note(),
                        task.dueOn(),
                        task.minutes(),
                        local(task.doneAt(), zone),
                        task.interaction(),
                        who.getOrDefault(task.id().value(), List.of()).stream()
                                .filter(refs::containsKey)
                                .map(refs::get)
                                .toList(),
                        task.dueAt(),
                        task.rhythm(),
                        task.owner() == null ? null : members.get(task.owner()),
                        task.follows()))
                .toList();
    }

    private Map<UserId, Member> members(List<NurtureTask> found) {
        return found.stream().map(NurtureTask::owner).allMatch(Objects::isNull)
                ? Map.of()
                : workspaces.members().stream().collect(Collectors.toMap(Member::id, Function.identity()));
    }

    private static @Nullable LocalDateTime local(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, zone);
    }
}
