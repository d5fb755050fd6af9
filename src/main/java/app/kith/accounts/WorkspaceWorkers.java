package app.kith.accounts;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A few threads that work beside the pages, each piece of work inside its workspace. What they have not begun when the
/// server stops is left to its next start, or to another server.
public final class WorkspaceWorkers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WorkspaceWorkers.class);

    private final Workspaces workspaces;
    private final @Nullable ExecutorService threads;
    private volatile boolean isClosing;

    /// @param count how many pieces of work are done at once; 0 leaves all of them to other servers
    public WorkspaceWorkers(Workspaces workspaces, int count) {
        this.workspaces = workspaces;
        this.threads = count == 0
                ? null
                : Executors.newFixedThreadPool(count, Thread.ofVirtual().factory());
    }

    public boolean isNone() {
        return threads == null;
    }

    /// Has the work done soon, if there is anybody to do it.
    public void take(WorkspaceId workspace, Runnable work) {
        if (threads == null) {
            return;
        }
        try {
            threads.execute(() -> workspaces.inWorkspace(workspace, work));
        } catch (RejectedExecutionException closing) {
            LOG.debug("Left to the next start", closing);
        }
    }

    /// Whether the server is about to stop, so that whoever works should do so at the next good place.
    public boolean isClosing() {
        return isClosing;
    }

    /// Waits until those at work have come to a good place. They are not interrupted: an interrupted thread closes
    /// the file of an H2 database for everybody.
    @Override
    public void close() {
        isClosing = true;
        if (threads != null) {
            threads.close();
        }
    }
}
