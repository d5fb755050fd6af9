package app.kith.exchange;

import app.kith.exchange.ImportRows.Change;
import app.kith.interactions.InteractionId;
import app.kith.interactions.InteractionLog;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Forgetting;
import app.kith.people.joining.Unjoining;
import app.kith.people.twins.Merging;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes a batch back, its last rows first, some at a time: whoever it added goes, what it filled in goes,
/// and what the user changed or logged since stays, as do those who were joined into somebody.
@Component
class ImportUndo {
    private static final int CHUNK = 250;

    private final AddressBook people;
    private final Forgetting forgetting;
    private final InteractionLog log;
    private final ImportBatches batches;
    private final ImportFiles files;
    private final ImportLeases leases;
    private final ImportRows rows;
    private final ImportQuestions questions;
    private final Merging merging;
    private final ImportedHistory history;
    private final BesideBefore beside;
    private final ImportedTasks tasks;
    private final TransactionTemplate transaction;

    ImportUndo(
            AddressBook people,
            Forgetting forgetting,
            InteractionLog log,
            ImportBatches batches,
            ImportFiles files,
            ImportLeases leases,
            ImportRows rows,
            ImportQuestions questions,
            Merging merging,
            ImportedHistory history,
            BesideBefore beside,
            ImportedTasks tasks,
            TransactionTemplate transaction) {
        this.people = people;
        this.forgetting = forgetting;
        this.log = log;
        this.batches = batches;
        this.files = files;
        this.leases = leases;
        this.rows = rows;
        this.questions = questions;
        this.merging = merging;
        this.history = history;
        this.beside = beside;
        this.tasks = tasks;
        this.transaction = transaction;
    }

    void takeBack(ImportId id, ImportStatus from, ImportStatus to, Consumer<ImportId> tell) {
        int left = 1;
        while (left > 0) {
            left = Objects.requireNonNull(transaction.execute(status -> takeSomeBack(id)));
            tell.accept(id);
        }
        transaction.executeWithoutResult(status -> {
            rows.forgetRows(id);
            questions.dropQuestions(id);
            files.drop(id);
            batches.move(id, EnumSet.of(from), to, remark(rows.kept(id), to));
        });
    }

    private static String remark(int kept, ImportStatus to) {
        var taken = to == ImportStatus.STOPPED ? "Stopped, and everything taken back" : "Everything was taken back";
        return switch (kept) {
            case 0 -> taken + ".";
            case 1 -> taken + ", except one person whom you changed since.";
            default -> "%s, except %,d people whom you changed since.".formatted(taken, kept);
        };
    }

    private int takeSomeBack(ImportId id) {
        var changes = rows.lastChanges(id, CHUNK);
        if (!changes.isEmpty()) {
            return takeBack(id, changes);
        }
        var interactions = takeHistoryBack(id);
        return interactions > 0 ? interactions : beside.takeSomeBack(id, CHUNK);
    }

    /// Interactions that the user has edited since stay.
    private int takeHistoryBack(ImportId id) {
        var some = history.last(id, CHUNK);
        log.deleteAll(asBrought(some));
        history.forget(id, some);
        leases.keep(id);
        return some.size();
    }

    /// Those of these interactions that are there and were not edited since.
    private Set<InteractionId> asBrought(Collection<InteractionId> some) {
        var entries = log.entries(Set.copyOf(some));
        return some.stream()
                .filter(interaction -> entries.containsKey(interaction)
                        && Objects.requireNonNull(entries.get(interaction)).version() == 0)
                .collect(Collectors.toSet());
    }

    private int takeBack(ImportId id, List<Change> changes) {
        var contacts = changes.stream().map(Change::contact).collect(Collectors.toSet());
        var now = people.profiles(contacts);
        var logged = log.interactionsOf(contacts);
        var brought = history.of(
                id, logged.values().stream().flatMap(Collection::stream).collect(Collectors.toSet()));
        changes.stream()
                .map(Change::interaction)
                .filter(Objects::nonNull)
                .map(InteractionId::new)
                .forEach(brought::add);
        var own = asBrought(brought);
        var busy = tasks.thoseWithOthers(id, contacts);
        var gone = new LinkedHashSet<ContactId>();
        var edits = new HashMap<ContactId, ContactDetails>();
        var kept = new LinkedHashSet<ContactId>();
        for (var change : changes) {
            var profile = now.get(change.contact());
            if (profile == null) {
                if (merging.shownFor(change.contact()).isPresent()) {
                    kept.add(change.contact());
                }
                continue;
            }
            var since = new LinkedHashSet<>(logged.getOrDefault(change.contact(), Set.of()));
            since.removeAll(own);
            var current = edits.getOrDefault(change.contact(), profile.details());
            if (change.before() == null) {
                var isAsBrought = since.isEmpty()
                        && !busy.contains(change.contact())
                        && Unjoining.isAsLeft(current, change.after());
                if (profile.binnedAt() != null || isAsBrought) {
                    gone.add(change.contact());
                } else {
                    kept.add(change.contact());
                }
            } else {
                edits.put(change.contact(), Unjoining.of(change.before(), change.after(), current));
            }
        }
        forgetting.forget(gone);
        gone.forEach(edits::remove);
        people.editAll(edits.entrySet().stream()
                .filter(edit -> !edit.getValue()
                        .equals(Objects.requireNonNull(now.get(edit.getKey())).details()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        deleteOwnInteractions(changes, gone, own);
        rows.dropChanges(id, changes, kept);
        leases.keep(id);
        return changes.size();
    }

    private void deleteOwnInteractions(List<Change> changes, Set<ContactId> gone, Set<InteractionId> own) {
        log.deleteAll(changes.stream()
                .filter(change -> !gone.contains(change.contact()))
                .map(Change::interaction)
                .filter(Objects::nonNull)
                .map(InteractionId::new)
                .filter(own::contains)
                .toList());
    }
}
