package app.kith.people.bulk;

import app.kith.accounts.WorkspaceId;
import app.kith.accounts.Workspaces;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Works on changes of many people in the background, as the import does: a few hundred at a time, so that one whose
/// server died goes on where it stood, here or on another server.
@Component
class BulkRunner implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(BulkRunner.class);

    private final BulkChanges changes;
    private final BulkStep step;
    private final Workspaces workspaces;
    private final @Nullable ExecutorService workers;
    private final Map<BulkId, Set<Consumer<BulkChange>>> watchers = new ConcurrentHashMap<>();
    private volatile boolean isClosing;

    /// @param workerCount how many changes run at once here; 0 leaves them to other servers
    BulkRunner(
            BulkChanges changes,
            BulkStep step,
            Workspaces workspaces,
            @Value("${kith.bulk.workers:${kith.import.workers:2}}") int workerCount) {
        this.changes = changes;
        this.step = step;
        this.workspaces = workspaces;
        this.workers = workerCount == 0
                ? null
                : Executors.newFixedThreadPool(workerCount, Thread.ofVirtual().factory());
    }

    /// Takes up what a server left behind: at the start, and when another one died.
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
    void takeUpWhatIsWaiting() {
        if (workers != null) {
            changes.waiting().forEach(waiting -> takeUp(waiting.id(), waiting.workspace()));
        }
    }

    /// Takes this change of the current workspace up; its beginning must be committed.
    void takeUp(BulkId id) {
        takeUp(id, workspaces.current());
    }

    private void takeUp(BulkId id, WorkspaceId workspace) {
        if (workers == null) {
            return;
        }
        try {
            workers.execute(() -> workspaces.inWorkspace(workspace, () -> work(id)));
        } catch (RejectedExecutionException shuttingDown) {
            LOG.debug("Left change {} for the next start", id);
        }
    }

    /// Works on a change of the current workspace until it is done, unless another worker has it.
    void work(BulkId id) {
        try {
            while (!isClosing && changes.take(id)) {
                var more = true;
                while (more && !isClosing) {
                    more = step.next(id);
                    tell(id);
                }
                changes.letGo(id);
            }
        } catch (RuntimeException unexpected) {
            LOG.error("Change {} stopped and will be taken up again", id, unexpected);
            changes.letGo(id);
            tell(id);
        }
    }

    /// Works on a small change at once, in the request that asks for it.
    void workNow(BulkId id) {
        if (changes.take(id)) {
            try {
                var more = true;
                while (more) {
                    more = step.next(id);
                }
            } finally {
                changes.letGo(id);
            }
        }
    }

    Runnable watch(BulkId id, Consumer<BulkChange> listener) {
        watchers.computeIfAbsent(id, key -> new CopyOnWriteArraySet<>()).add(listener);
        return () -> watchers.computeIfPresent(id, (key, listeners) -> {
            listeners.remove(listener);
            return listeners.isEmpty() ? null : listeners;
        });
    }

    private void tell(BulkId id) {
        var listeners = watchers.get(id);
        if (listeners != null) {
            changes.change(id).ifPresent(now -> listeners.forEach(listener -> tell(listener, now)));
        }
    }

    /// A page that closed meanwhile must not stop the work.
    private static void tell(Consumer<BulkChange> listener, BulkChange now) {
        try {
            listener.accept(now);
        } catch (RuntimeException gone) {
            LOG.debug("Nobody listens to change {}", now.id(), gone);
        }
    }

    /// Waits until the steps under way are committed; they are not interrupted, see the import.
    @Override
    public void destroy() {
        isClosing = true;
        if (workers != null) {
            workers.close();
        }
    }
}
