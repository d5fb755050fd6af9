package app.kith.engagement;

import app.kith.accounts.Watchers;
import app.kith.accounts.WorkspaceId;
import app.kith.accounts.Workspaces;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// How far the current workspace is with working out everybody's score after a change of pace, where that
/// takes a while: beyond [#AT_ONCE] people. What a server leaves undone is done by the next daily pass.
@Component
public class Rescoring {
    /// So many people are worked out while the user waits.
    public static final int AT_ONCE = 5_000;

    private static final Logger LOG = LoggerFactory.getLogger(Rescoring.class);

    private final Workspaces workspaces;
    private final Map<WorkspaceId, Progress> going = new ConcurrentHashMap<>();
    private final Watchers<WorkspaceId, WorkspaceId> watchers = new Watchers<>();

    Rescoring(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    /// So many people of so many.
    public record Progress(int done, int of) {}

    /// How far it is; nothing while there is nothing to do.
    public Optional<Progress> progress() {
        return Optional.ofNullable(going.get(workspaces.current()));
    }

    /// Tells of each step and of the end, on the thread that does the work.
    ///
    /// @return to be run when nobody looks any more
    public Runnable watch(Runnable watcher) {
        return watchers.add(workspaces.current(), workspace -> watcher.run());
    }

    /// Does the work in that workspace once the transaction is committed.
    ///
    /// @param people how many it concerns, see [#step]
    public void after(WorkspaceId workspace, int people, Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                going.put(workspace, new Progress(0, people));
                Thread.ofVirtual()
                        .name("rescoring")
                        .start(() -> workspaces.inWorkspace(workspace, () -> run(workspace, work)));
            }
        });
    }

    /// So many more are done.
    public void step(WorkspaceId workspace, int people) {
        if (going.computeIfPresent(
                        workspace, (id, was) -> new Progress(Math.min(was.of(), was.done() + people), was.of()))
                != null) tell(workspace);
    }

    private void run(WorkspaceId workspace, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.warn("Scores could not be worked out after a change; the daily pass will", failed);
        } finally {
            going.remove(workspace);
            tell(workspace);
        }
    }

    private void tell(WorkspaceId workspace) {
        watchers.tell(workspace, () -> Optional.of(workspace));
    }
}
