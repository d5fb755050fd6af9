package app.kith.people.bulk;

import app.kith.people.AddressBook;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.ContactId;
import app.kith.people.PeopleFilter;
import app.kith.people.spi.BulkDeed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Does one thing to many people: at once for a few, in the background for thousands. Each piece is committed
/// by itself, so none of this may be called in a transaction.
@Service
public class BulkWork {
    /// Up to so many people are changed while the user waits.
    public static final int AT_ONCE = 200;

    /// So long a change can be taken back.
    public static final Duration WAY_BACK = Duration.ofDays(AddressBook.DAYS_IN_BIN);

    private final BulkChanges changes;
    private final BulkStep step;
    private final BulkRunner runner;
    private final AddressBook people;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BulkWork(
            BulkChanges changes,
            BulkStep step,
            BulkRunner runner,
            AddressBook people,
            TransactionTemplate transaction,
            Clock clock) {
        this.changes = changes;
        this.step = step;
        this.runner = runner;
        this.people = people;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// What can be done now, in the order of the bar.
    public List<BulkDeed> deeds() {
        return step.deeds().stream()
                .filter(BulkDeed::isOffered)
                .sorted(Comparator.comparingInt(BulkDeed::order))
                .toList();
    }

    /// Does it to these people.
    ///
    /// @return how far it has come when this returns: for up to [#AT_ONCE] people it is done
    /// @throws IllegalArgumentException with the sentence, where the value will not do
    public BulkChange begin(BulkDeed deed, String value, Collection<ContactId> chosen) {
        var choice = deed.checked(value);
        var id = transaction.execute(status ->
                changes.create(deed.key(), choice, chosen.stream().distinct().toList()));
        return started(id);
    }

    /// Does it to everybody the filter shows now.
    public BulkChange begin(BulkDeed deed, String value, PeopleFilter filter) {
        return begin(deed, value, filter, Set.of());
    }

    /// Does it to everybody the filter shows now, but for these.
    public BulkChange begin(BulkDeed deed, String value, PeopleFilter filter, Set<ContactId> out) {
        var chosen = people.ids(filter, Integer.MAX_VALUE).stream()
                .filter(id -> !out.contains(id))
                .toList();
        return begin(deed, value, chosen);
    }

    private BulkChange started(BulkId id) {
        var change = found(id);
        if (change.total() > AT_ONCE) {
            runner.takeUp(id);
            return change;
        }
        try {
            runner.workNow(id);
        } catch (RuntimeException failed) {
            changes.drop(id);
            throw failed;
        }
        return found(id);
    }

    /// Takes a finished change back, as far as nobody has changed it since.
    ///
    /// @return how far that has come; for up to [#AT_ONCE] people it is done
    /// @throws ChangedMeanwhile when it was taken back already, or is too old
    public BulkChange undo(BulkId id) {
        var change = found(id);
        var isLate = change.createdAt().isBefore(Instant.now(clock).minus(WAY_BACK));
        if (isLate || isFinal(change) || !changes.move(id, BulkState.DONE, BulkState.UNDOING)) {
            throw new ChangedMeanwhile("This can no longer be taken back.");
        }
        if (change.changed() > AT_ONCE) {
            runner.takeUp(id);
        } else {
            runner.workNow(id);
        }
        return found(id);
    }

    /// Stops a change that is under way; what it did until then is taken back. Nothing happens where it is
    /// done.
    public void cancel(BulkId id) {
        if (changes.move(id, BulkState.RUNNING, BulkState.CANCELLING)) {
            runner.takeUp(id);
        }
    }

    /// Whether it cannot be taken back.
    public boolean isFinal(BulkChange change) {
        return step.deed(change.deed()).map(BulkDeed::isFinal).orElse(true);
    }

    /// What was done, in a sentence: "Tagged 12 people with “walkers”."
    public String said(BulkChange change) {
        return step.deed(change.deed())
                .map(deed -> deed.said(words(change.changed()), change.choice()))
                .orElse("Changed %s.".formatted(words(change.changed())));
    }

    /// "12 people"
    public static String words(int people) {
        return people == 1 ? "1 person" : "%,d people".formatted(people);
    }

    public Optional<BulkChange> change(BulkId id) {
        return changes.change(id);
    }

    /// The change under way that was begun last, whoever began it.
    public Optional<BulkChange> working() {
        return changes.working();
    }

    /// What was done in the last 30 days, newest first.
    public List<BulkChange> latest(int limit) {
        return changes.since(Instant.now(clock).minus(WAY_BACK), limit);
    }

    /// Tells of every step.
    ///
    /// @return ends it
    public Runnable watch(BulkId id, Consumer<BulkChange> listener) {
        return runner.watch(id, listener);
    }

    /// Forgets changes that can no longer be taken back.
    void dropOld() {
        changes.dropBefore(Instant.now(clock).minus(WAY_BACK));
    }

    private BulkChange found(BulkId id) {
        return changes.change(id).orElseThrow(() -> new ChangedMeanwhile("This change is no longer there."));
    }
}
