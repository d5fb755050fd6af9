package app.kith.people.bulk;

import app.kith.accounts.Watchers;
import app.kith.accounts.WorkspaceId;
import app.kith.accounts.WorkspaceWorkers;
import app.kith.accounts.Workspaces;
import java.util.function.Consumer;
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
    private final WorkspaceWorkers workers;
    private final Watchers<BulkId, BulkChange> watchers = new Watchers<>();

    /// @param workerCount how many changes run at once here; 0 leaves them to other servers
    BulkRunner(
            BulkChanges changes,
            BulkStep step,
            Workspaces workspaces,
            @Value("${kith.bulk.workers:${kith.import.workers:2}}") int workerCount) {
        this.changes = changes;
        this.step = step;
        this.workspaces = workspaces;
        this.workers = new WorkspaceWorkers(workspaces, workerCount);
    }

    /// Takes up what a server left behind: at the start, and when another one died.
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
    void takeUpWhatIsWaiting() {
        if (!workers.isNone()) {
            changes.waiting().forEach(waiting -> takeUp(waiting.id(), waiting.workspace()));
        }
    }

    /// Takes this change of the current workspace up; its beginning must be committed.
    void takeUp(BulkId id) {
        takeUp(id, workspaces.current());
    }

    private void takeUp(BulkId id, WorkspaceId workspace) {
        workers.take(workspace, () -> work(id));
    }

    /// Works on a change of the current workspace until it is done, unless another worker has it.
    void work(BulkId id) {
        try {
            while (!workers.isClosing() && changes.take(id)) {
                var more = true;
                while (more && !workers.isClosing()) {
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
        return watchers.add(id, listener);
    }

    private void tell(BulkId id) {
        watchers.tell(id, () -> changes.change(id));
    }

    /// Waits until the steps under way are committed.
    @Override
    public void destroy() {
        workers.close();
    }
}
