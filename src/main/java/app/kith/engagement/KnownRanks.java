package app.kith.engagement;

import app.kith.accounts.OfThisTransaction;
import app.kith.accounts.WorkspaceId;
import app.kith.accounts.Workspaces;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The ranks of each workspace as last read, kept in step with what this server logs, so that logging does not read the
/// closest people each time. What another server logs, and who goes into the bin, is seen after [#FRESH] at the latest;
/// it could only keep somebody in the circle beside theirs until their next interaction or the day's pass.
@Component
class KnownRanks {
    static final Duration FRESH = Duration.ofMinutes(1);

    private final RelationshipRepository relationships;
    private final Workspaces workspaces;
    private final Map<WorkspaceId, Kept> kept = new HashMap<>();
    private final OfThisTransaction<Change> change = new OfThisTransaction<>();
    private long changes;

    private record Kept(Ranks ranks, long readAt) {}

    private record Raise(double from, double to) {}

    KnownRanks(RelationshipRepository relationships, Workspaces workspaces) {
        this.relationships = relationships;
        this.workspaces = workspaces;
    }

    /// The ranks that hold now. A transaction that has changed some reads what it has written.
    Ranks now() {
        if (change.get() != null) return relationships.ranks();
        var workspace = workspaces.current();
        long before;
        synchronized (this) {
            var known = kept.get(workspace);
            if (known != null && System.nanoTime() - known.readAt() < FRESH.toNanos()) return known.ranks();
            before = changes;
        }
        var readAt = System.nanoTime();
        var ranks = relationships.ranks();
        synchronized (this) {
            if (changes == before) kept.put(workspace, new Kept(ranks, readAt));
        }
        return ranks;
    }

    /// Somebody is closer than before, once this transaction is committed.
    void raise(double from, double to) {
        change().raises.add(new Raise(from, to));
    }

    /// Anything else has changed.
    void forget() {
        change().isForgotten = true;
    }

    private Change change() {
        var mine = change.get();
        if (mine == null) {
            mine = new Change(workspaces.current());
            TransactionSynchronizationManager.registerSynchronization(mine);
            change.set(mine);
        }
        return mine;
    }

    private final class Change implements TransactionSynchronization {
        private final WorkspaceId workspace;
        private final List<Raise> raises = new ArrayList<>();
        private boolean isForgotten;

        Change(WorkspaceId workspace) {
            this.workspace = workspace;
        }

        @Override
        public void afterCommit() {
            synchronized (KnownRanks.this) {
                changes++;
                if (isForgotten) {
                    kept.remove(workspace);
                    return;
                }
                kept.computeIfPresent(workspace, (id, known) -> {
                    var ranks = known.ranks();
                    for (var raise : raises) ranks = ranks.raised(raise.from(), raise.to());
                    return new Kept(ranks, known.readAt());
                });
            }
        }
    }
}
