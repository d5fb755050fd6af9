package app.kith.people.twins;

import app.kith.accounts.WorkspaceId;
import app.kith.accounts.Workspaces;
import app.kith.people.ContactsForgotten;
import app.kith.people.ContactsMerged;
import app.kith.people.ContactsUnmerged;
import app.kith.people.PeopleChanged;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntSupplier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// How many duplicates there were when they were last counted, until people change: the page of people shows it each
/// time it is opened. What another server changes is seen after [#FRESH] at the latest.
@Component
class TwinCounts {
    static final Duration FRESH = Duration.ofMinutes(10);

    private final Workspaces workspaces;
    private final Map<WorkspaceId, Counted> known = new HashMap<>();
    private long changes;

    private record Counted(int number, long at) {
        boolean isFresh() {
            return System.nanoTime() - at < FRESH.toNanos();
        }
    }

    TwinCounts(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    /// The number known, or counted now.
    int of(IntSupplier count) {
        var workspace = workspaces.current();
        long before;
        synchronized (this) {
            var last = known.get(workspace);
            if (last != null && last.isFresh()) return last.number();
            before = changes;
        }
        var at = System.nanoTime();
        var number = count.getAsInt();
        synchronized (this) {
            if (changes == before) known.put(workspace, new Counted(number, at));
        }
        return number;
    }

    /// At once, for whoever counts in the same transaction.
    @EventListener({PeopleChanged.class, ContactsMerged.class, ContactsUnmerged.class, ContactsForgotten.class})
    void forget() {
        var workspace = workspaces.current();
        synchronized (this) {
            changes++;
            known.remove(workspace);
        }
    }

    /// Once more, since somebody else may have counted meanwhile what was not yet committed.
    @TransactionalEventListener({
        PeopleChanged.class,
        ContactsMerged.class,
        ContactsUnmerged.class,
        ContactsForgotten.class
    })
    void forgetAgain() {
        forget();
    }
}
