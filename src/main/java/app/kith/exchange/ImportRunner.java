package app.kith.exchange;

import app.kith.accounts.Watchers;
import app.kith.accounts.WorkspaceId;
import app.kith.accounts.WorkspaceWorkers;
import app.kith.accounts.Workspaces;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Does the work of imports in the background, part by part, so that a batch whose server died goes on where it
/// stood, here or on another server.
@Component
class ImportRunner implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);

    private final ImportBatches batches;
    private final ImportLeases leases;
    private final BringingIn bringing;
    private final ImportUndo undo;
    private final Workspaces workspaces;
    private final WorkspaceWorkers workers;
    private final Watchers<ImportId, ImportProgress> watchers = new Watchers<>();

    /// @param workerCount how many imports run at once here; 0 leaves them to other servers
    ImportRunner(
            ImportBatches batches,
            ImportLeases leases,
            BringingIn bringing,
            ImportUndo undo,
            Workspaces workspaces,
            @Value("${kith.import.workers:2}") int workerCount) {
        this.batches = batches;
        this.leases = leases;
        this.bringing = bringing;
        this.undo = undo;
        this.workspaces = workspaces;
        this.workers = new WorkspaceWorkers(workspaces, workerCount);
    }

    /// Takes up what a server left behind: at the start, and when another one died.
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
    void takeUpWhatIsWaiting() {
        if (!workers.isNone()) {
            leases.waiting().forEach(waiting -> takeUp(waiting.id(), waiting.workspace()));
        }
    }

    /// Takes this batch up as soon as the present transaction is committed.
    void takeUpAfterCommit(ImportId id) {
        var workspace = workspaces.current();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                takeUp(id, workspace);
            }
        });
    }

    private void takeUp(ImportId id, WorkspaceId workspace) {
        workers.take(workspace, () -> work(id));
    }

    Runnable watch(ImportId id, Consumer<ImportProgress> listener) {
        return watchers.add(id, listener);
    }

    /// Works on a batch of the current workspace until it is done, unless another worker has it.
    void work(ImportId id) {
        try {
            while (leases.take(id)) {
                switch (batches.progress(id).orElseThrow().status()) {
                    case RUNNING -> bringIn(id);
                    case STOPPING -> undo.takeBack(id, ImportStatus.STOPPING, ImportStatus.STOPPED, this::cameFurther);
                    default -> undo.takeBack(id, ImportStatus.UNDOING, ImportStatus.UNDONE, this::cameFurther);
                }
            }
        } catch (CancellationException closing) {
            LOG.info("Import {} waits for the next start", id);
            leases.letGo(id);
        } catch (RuntimeException unexpected) {
            LOG.error("Import {} stopped and will be taken up again", id, unexpected);
            leases.letGo(id);
        }
        tell(id);
    }

    private void bringIn(ImportId id) {
        try {
            bringing.bringIn(id, () -> cameFurther(id));
        } catch (ImportChunk.Stopped stopped) {
            LOG.info("Import {} was stopped", id);
            leases.letGo(id);
        }
    }

    /// @throws CancellationException when the server is about to stop
    private void cameFurther(ImportId id) {
        leases.keep(id);
        tell(id);
        if (workers.isClosing()) {
            throw new CancellationException();
        }
    }

    private void tell(ImportId id) {
        watchers.tell(id, () -> batches.progress(id));
    }

    /// Waits until the parts under way are committed.
    @Override
    public void destroy() {
        workers.close();
    }
}
