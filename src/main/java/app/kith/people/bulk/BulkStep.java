package app.kith.people.bulk;

import app.kith.people.ContactId;
import app.kith.people.bulk.BulkChanges.PersonState;
import app.kith.people.spi.BulkDeed;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Does a change of many people, or its way back, to the next few of them, in one transaction with the note that it
/// did.
@Component
class BulkStep {
    static final int PEOPLE = 250;

    private final BulkChanges changes;
    private final ObjectProvider<BulkDeed> deeds;

    BulkStep(BulkChanges changes, ObjectProvider<BulkDeed> deeds) {
        this.changes = changes;
        this.deeds = deeds;
    }

    /// @return whether there may be more to do
    @Transactional
    public boolean next(BulkId id) {
        changes.hold(id);
        var change = changes.change(id).orElse(null);
        if (change == null || !change.state().isWorking()) {
            return false;
        }
        var deed = deed(change.deed()).orElseThrow();
        return switch (change.state()) {
            case RUNNING -> apply(change, deed);
            case CANCELLING -> takeBack(change, deed, BulkState.CANCELLED);
            default -> takeBack(change, deed, BulkState.UNDONE);
        };
    }

    private boolean apply(BulkChange change, BulkDeed deed) {
        var some = changes.people(change.id(), PersonState.WAITING, PEOPLE).keySet();
        if (some.isEmpty()) {
            changes.move(change.id(), BulkState.RUNNING, BulkState.DONE);
            return false;
        }
        var before = deed.apply(some, change.choice());
        changes.changed(change.id(), before);
        changes.mark(change.id(), without(some, before.keySet()), PersonState.SAME);
        changes.count(change.id(), some.size(), before.size(), 0);
        return true;
    }

    private boolean takeBack(BulkChange change, BulkDeed deed, BulkState end) {
        var some =
                deed.isFinal() ? Map.<ContactId, String>of() : changes.people(change.id(), PersonState.CHANGED, PEOPLE);
        if (some.isEmpty()) {
            changes.move(change.id(), change.state(), end);
            return false;
        }
        var back = deed.takeBack(some, change.choice());
        var kept = without(some.keySet(), back);
        changes.mark(change.id(), back, PersonState.BACK);
        changes.mark(change.id(), kept, PersonState.KEPT);
        changes.count(change.id(), 0, 0, kept.size());
        return true;
    }

    Optional<BulkDeed> deed(String key) {
        return deeds().stream().filter(one -> one.key().equals(key)).findFirst();
    }

    List<BulkDeed> deeds() {
        return deeds.stream().toList();
    }

    private static Set<ContactId> without(Set<ContactId> all, Set<ContactId> those) {
        var rest = new HashSet<>(all);
        rest.removeAll(those);
        return rest;
    }
}
