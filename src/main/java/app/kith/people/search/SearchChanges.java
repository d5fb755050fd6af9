package app.kith.people.search;

import app.kith.accounts.OfThisTransaction;
import app.kith.people.ContactId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Writes down, in the transaction that changes people, that the index has to take them in anew. What a transaction
/// wrote is still there after a crash, so nothing is forgotten between its end and the index.
@Component
class SearchChanges {
    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;
    private final LocalIndex index;
    private final OfThisTransaction<List<Change>> noted = new OfThisTransaction<>();

    /// One person who is to be taken in anew.
    record Change(UUID id, UUID contact) {}

    SearchChanges(JdbcTemplate jdbc, LocalIndex index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    void note(UUID workspace, Collection<ContactId> people) {
        if (!index.isUsed() || people.isEmpty()) {
            return;
        }
        var changes = people.stream()
                .distinct()
                .map(contact -> new Change(UuidVersion7Strategy.INSTANCE.generateUuid(null), contact.value()))
                .toList();
        jdbc.batchUpdate(
                "insert into search_change (id, workspace_id, contact_id) values (?, ?, ?)",
                changes,
                BATCH,
                (row, change) -> {
                    row.setObject(1, change.id());
                    row.setObject(2, workspace);
                    row.setObject(3, change.contact());
                });
        ofThisTransaction().addAll(changes);
    }

    private List<Change> ofThisTransaction() {
        var known = noted.get();
        if (known != null) {
            return known;
        }
        var mine = new AfterCommit(index);
        TransactionSynchronizationManager.registerSynchronization(mine);
        noted.set(mine.changes);
        return mine.changes;
    }

    private static final class AfterCommit implements TransactionSynchronization {
        private final List<Change> changes = new ArrayList<>();
        private final LocalIndex index;

        AfterCommit(LocalIndex index) {
            this.index = index;
        }

        @Override
        public void afterCommit() {
            index.take(changes);
        }
    }
}
