package app.kith.exchange;

import app.kith.accounts.Watchers;
import app.kith.accounts.WorkspaceId;
import app.kith.accounts.WorkspaceWorkers;
import app.kith.accounts.Workspaces;
import app.kith.exchange.format.PeopleFile;
import app.kith.exchange.format.Row;
import app.kith.exchange.format.UnreadableFile;
import app.kith.people.TableStatistics;
import app.kith.people.twins.MissingKeys;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CancellationException;
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
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Does the work of imports in the background. Rows are brought in up to two thousand at a time, each time with
/// the note how far it came, so a batch whose server died goes on where it stood, here or on another server.
@Component
class ImportRunner implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);
    private static final int CHUNK = 2_000;
    /// The first chunks are smaller, so that one soon sees how far it is.
    private static final int FIRST_CHUNKS = 250;

    /// So many times as many rows as before, and the database plans by other numbers.
    private static final int GROWN = 2;

    private static final String WRITTEN = "import_row, import_change";

    /// So many bytes of rows and their pictures are in memory at once, about.
    private static final long MOST_BYTES = 16L * 1024 * 1024;

    private final ImportBatches batches;
    private final ImportFiles files;
    private final ImportLeases leases;
    private final ImportChunk chunk;
    private final ImportUndo undo;
    private final MissingKeys keys;
    private final TableStatistics statistics;
    private final Workspaces workspaces;
    private final int longFrom;
    private final WorkspaceWorkers workers;
    private final Watchers<ImportId, ImportProgress> watchers = new Watchers<>();

    /// @param workerCount how many imports run at once here; 0 leaves them to other servers
    /// @param longFrom from so many rows on, the keys of duplicates are written when all are in
    ImportRunner(
            ImportBatches batches,
            ImportFiles files,
            ImportLeases leases,
            ImportChunk chunk,
            ImportUndo undo,
            MissingKeys keys,
            TableStatistics statistics,
            Workspaces workspaces,
            @Value("${kith.import.workers:2}") int workerCount,
            @Value("${kith.import.long:20000}") int longFrom) {
        this.batches = batches;
        this.files = files;
        this.leases = leases;
        this.chunk = chunk;
        this.undo = undo;
        this.keys = keys;
        this.statistics = statistics;
        this.workspaces = workspaces;
        this.longFrom = longFrom;
        this.workers = new WorkspaceWorkers(workspaces, workerCount);
    }

    /// Takes up what a server left behind: at the start, and when another one died.
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
    void takeUpWhatIsWaiting() {
        leases.waiting().forEach(waiting -> takeUp(waiting.id(), waiting.workspace()));
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
                    case STOPPING -> undo.takeBack(id, ImportStatus.STOPPING, ImportStatus.STOPPED, this::tookSomeBack);
                    default -> undo.takeBack(id, ImportStatus.UNDOING, ImportStatus.UNDONE, this::tookSomeBack);
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

    private void tookSomeBack(ImportId id) {
        leases.keep(id);
        tell(id);
        leaveIfClosing();
    }

    private void goOnUnlessStopped(ImportId id) {
        leases.keep(id);
        leaveIfClosing();
        if (batches.progress(id).orElseThrow().status() != ImportStatus.RUNNING) {
            throw new ImportChunk.Stopped();
        }
    }

    private void leaveIfClosing() {
        if (workers.isClosing()) {
            throw new CancellationException();
        }
    }

    private void bringIn(ImportId id) {
        var progress = batches.progress(id).orElseThrow();
        if (progress.rowsDone() > 0) {
            batches.remark(
                    id,
                    "Kith was restarted meanwhile; the import went on after row %,d.".formatted(progress.rowsDone()));
        }
        var isLong = progress.rowsTotal() >= longFrom;
        try (var file = files.copy(id)) {
            var broken = bringIn(id, progress.rowsDone(), file.path(), !isLong);
            if (isLong) {
                statistics.refresh(WRITTEN);
                keys.writeSince(id.value(), () -> goOnUnlessStopped(id));
            }
            var end = broken == null ? ImportStatus.DONE : ImportStatus.FAILED;
            if (batches.move(id, EnumSet.of(ImportStatus.RUNNING), end, broken) && broken == null) {
                files.drop(id); // what it said lives on with the people, for as long as they do
            }
        } catch (ImportChunk.Stopped stopped) {
            LOG.info("Import {} was stopped", id);
            leases.letGo(id);
        }
    }

    /// The rows after those that are done.
    ///
    /// @return what to say of it when the file could not be read to its end
    private @Nullable String bringIn(ImportId id, long done, Path file, boolean withKeys) {
        try (var rows =
                PeopleFile.open(file, batches.shape(id), batches.mapping(id)).rows(done + 1)) {
            var before = chunk.namesBefore(id, done > 0);
            var some = new ArrayList<Row>(CHUNK);
            long last = done;
            long bytes = 0;
            long looked = Math.max(done, CHUNK);
            for (var all = rows.iterator(); all.hasNext(); ) {
                var row = all.next();
                if (row instanceof Row.Blank) {
                    continue;
                }
                some.add(row);
                last++;
                bytes += row.size();
                if (some.size() == (last <= CHUNK ? FIRST_CHUNKS : CHUNK) || bytes > MOST_BYTES || !all.hasNext()) {
                    bringIn(id, before, some, last, withKeys);
                    some.clear();
                    bytes = 0;
                    if (last >= looked * GROWN) {
                        statistics.refresh(WRITTEN);
                        looked = last;
                    }
                    tell(id);
                    leaveIfClosing();
                }
            }
            if (!some.isEmpty()) {
                bringIn(id, before, some, last, withKeys);
            }
            return null;
        } catch (UnreadableFile broken) {
            return "The file stopped at row %,d: %s The rows before it are saved."
                    .formatted(batches.progress(id).orElseThrow().rowsDone(), broken.getMessage());
        }
    }

    /// All rows at once; if that fails, each by itself, so that a row nobody foresaw keeps none but itself
    /// out. The log does not name what is in them.
    private void bringIn(ImportId id, NamesBefore before, List<Row> some, long last, boolean withKeys) {
        try {
            chunk.bringIn(id, before, some, last, withKeys);
        } catch (ImportChunk.Stopped stopped) {
            throw stopped;
        } catch (RuntimeException unforeseen) {
            LOG.warn("Import {}: rows up to {} are brought in one by one after a {}", id, last, unforeseen.getClass());
            for (int i = 0; i < some.size(); i++) {
                bringIn(id, before, some.get(i), last - some.size() + i + 1);
            }
        }
    }

    private void bringIn(ImportId id, NamesBefore before, Row row, long number) {
        try {
            chunk.bringIn(id, before, List.of(row), number, true);
        } catch (ImportChunk.Stopped stopped) {
            throw stopped;
        } catch (RuntimeException unforeseen) {
            LOG.error("Import {}: row {} was set aside after a {}", id, number, unforeseen.getClass());
            LOG.debug("Row {}", number, unforeseen);
            chunk.setAside(id, row, number);
        }
    }

    private void tell(ImportId id) {
        watchers.tell(id, () -> batches.progress(id));
    }

    /// Waits until the chunks under way are committed.
    @Override
    public void destroy() {
        workers.close();
    }
}
