package app.kith.people.search;

import app.kith.people.search.SearchChanges.Change;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The index beside an H2 database, which only this process has open: in the folder `search` next to the
/// database's file, in memory for one in memory. It can be deleted at any time and is then made anew.
///
/// One thread alone writes it, so that of two changes of a person the later one wins. Whoever searches waits
/// for what was saved before; while there is much of that, or no index yet, the database answers.
@Component
class LocalIndex {
    /// Of documents made otherwise, to be raised with [LuceneIndex] or [PersonTexts].
    private static final String VERSION = "2/" + PersonTexts.VERSION;

    private static final Logger LOG = LoggerFactory.getLogger(LocalIndex.class);
    private static final String H2_FILE = "jdbc:h2:file:";
    private static final int CHUNK = 500;
    private static final int WORTH_WAITING_FOR = 2_000;
    private static final long PATIENCE_MS = 1_500;
    private static final long COMMIT_AFTER_MS = 10_000;
    /// So many are taken in anew at the most after a crash.
    private static final int MOST_UNCOMMITTED = 50_000;

    private final JdbcClient sql;
    private final @Nullable LuceneIndex lucene;
    private final Queue<Change> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger left = new AtomicInteger();
    private final AtomicBoolean isCommitPlanned = new AtomicBoolean();
    private final List<UUID> taken = new ArrayList<>();
    /// how many were taken in since it was last asked whether to commit
    private int sinceLook;
    private final ScheduledThreadPoolExecutor writer = new ScheduledThreadPoolExecutor(
            1, work -> Thread.ofPlatform().name("kith-search").daemon().unstarted(work));
    private volatile boolean isComplete;
    /// whether people were taken in who are not found yet
    private volatile boolean isBehind;

    LocalIndex(JdbcClient sql, @Value("${spring.datasource.url}") String database) {
        this.sql = sql;
        this.lucene = directory(database).map(LuceneIndex::new).orElse(null);
        writer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    private static Optional<Directory> directory(String database) {
        if (database.startsWith("jdbc:h2:mem:")) {
            return Optional.of(new ByteBuffersDirectory());
        }
        if (!database.startsWith(H2_FILE)) {
            return Optional.empty();
        }
        var file = database.substring(H2_FILE.length()).replaceFirst("^~", System.getProperty("user.home"));
        try {
            return Optional.of(FSDirectory.open(
                    Path.of(file.split(";", 2)[0]).toAbsolutePath().resolveSibling("search")));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    boolean isUsed() {
        return lucene != null;
    }

    /// The index, with all that was saved so far; empty where it cannot answer yet.
    Optional<Finder> finder() {
        if (lucene == null || !isComplete || left.get() > WORTH_WAITING_FOR) {
            return Optional.empty();
        }
        if ((left.get() > 0 || isBehind) && !hasCaughtUp()) {
            return Optional.empty();
        }
        return Optional.of(lucene);
    }

    /// Waits until all that was begun is done, whatever it takes.
    void settle() {
        if (!hasCaughtUp(Long.MAX_VALUE)) throw new IllegalStateException("The index could not take in what changed");
    }

    private boolean hasCaughtUp() {
        return hasCaughtUp(PATIENCE_MS);
    }

    private boolean hasCaughtUp(long atMostMs) {
        try {
            writer.submit(this::catchUpAndFind).get(atMostMs, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException late) {
            LOG.debug("The index lags behind; the database answers", late);
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Takes people in anew, whose changes are committed.
    void take(Collection<Change> changes) {
        left.addAndGet(changes.size());
        waiting.addAll(changes);
        writer.execute(this::catchUp);
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (lucene == null) {
            return;
        }
        writer.execute(() -> {
            try {
                if (!lucene.version().equals(VERSION)) {
                    makeAnew(lucene);
                }
                // before it may answer: else somebody could be told what was so before a crash
                take(sql.sql("select id, contact_id from search_change")
                        .query((row, number) -> new Change(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                        .list());
                isComplete = true;
                catchUp();
                if (lucene.size() != people()) {
                    makeAnew(lucene);
                }
            } catch (RuntimeException failed) {
                LOG.warn("There is no index to search people by; the database answers, more slowly", failed);
            }
        });
    }

    /// An index that lacks somebody belongs to another copy of the database, such as one brought back from a
    /// backup.
    private int people() {
        return sql.sql("select count(*) from person_text")
                .query((row, number) -> row.getInt(1))
                .single();
    }

    private void makeAnew(LuceneIndex index) {
        index.clear();
        var last = new UUID(0, 0);
        List<IndexedPerson> page;
        while (!(page = after(last)).isEmpty()) {
            index.put(page);
            last = page.getLast().id();
        }
        index.refresh();
        index.commit(VERSION);
    }

    private void catchUpAndFind() {
        catchUp();
        if (isBehind && lucene != null) {
            lucene.refresh();
            isBehind = false;
        }
    }

    private void catchUp() {
        var index = lucene;
        if (index == null || !isComplete) {
            return;
        }
        int all = 0;
        while (!waiting.isEmpty()) {
            var some = new ArrayList<Change>(CHUNK);
            for (var one = waiting.poll(); one != null; one = some.size() < CHUNK ? waiting.poll() : null) {
                some.add(one);
            }
            try {
                takeIn(index, some);
                all += some.size();
            } catch (RuntimeException failed) {
                LOG.warn("Changes of people could not be taken into the index; the next start tries again", failed);
                isComplete = false;
                return;
            }
        }
        if (all > 0 && all < CHUNK) {
            index.refresh();
            isBehind = false; // only now: whoever searches meanwhile waits
        } // else very many come one after the other: whoever searches next makes them found
    }

    private void takeIn(LuceneIndex index, List<Change> some) {
        var ids = new HashSet<UUID>();
        some.forEach(change -> ids.add(change.contact()));
        var found = withIds(ids);
        index.put(found);
        found.forEach(person -> ids.remove(person.id()));
        index.remove(ids);
        isBehind = true;
        some.forEach(change -> taken.add(change.id()));
        sinceLook += some.size();
        left.addAndGet(-some.size());
        if (isCommitPlanned.compareAndSet(false, true)) {
            planCommit();
        }
    }

    private void planCommit() {
        sinceLook = 0;
        writer.schedule(this::commitInAPause, COMMIT_AFTER_MS, TimeUnit.MILLISECONDS);
    }

    /// While very many are taken in, each commit would leave small pieces to be put together again.
    private void commitInAPause() {
        if (sinceLook >= CHUNK && taken.size() < MOST_UNCOMMITTED) {
            planCommit();
        } else {
            commit();
        }
    }

    private void commit() {
        isCommitPlanned.set(false);
        var index = lucene;
        if (index == null || taken.isEmpty()) {
            return;
        }
        index.commit(VERSION);
        for (int from = 0; from < taken.size(); from += CHUNK) {
            sql.sql("delete from search_change where id = any(?)")
                    .param(taken.subList(from, Math.min(from + CHUNK, taken.size()))
                            .toArray(UUID[]::new))
                    .update();
        }
        taken.clear();
    }

    @PreDestroy
    void close() throws InterruptedException {
        writer.execute(this::commitQuietly);
        writer.shutdown();
        if (!writer.awaitTermination(20, TimeUnit.SECONDS)) {
            writer.shutdownNow();
        }
        if (lucene != null) {
            lucene.close();
        }
    }

    /// A database that is gone already keeps the changes for the next start.
    private void commitQuietly() {
        try {
            commit();
        } catch (RuntimeException gone) {
            LOG.debug("The changes are taken in again at the next start", gone);
        }
    }

    private static final String PERSON = """
            select c.id, c.workspace_id, c.sort_name, t.names, t.own, t.noted, c.last_interaction,
                   c.binned_at is null and c.merged_into is null
              from person_text t
              join contact c on c.id = t.contact_id
            """;

    private List<IndexedPerson> after(UUID last) {
        return sql.sql(PERSON + " where t.contact_id > ? order by t.contact_id limit ?")
                .params(last, CHUNK)
                .query(LocalIndex::person)
                .list();
    }

    private List<IndexedPerson> withIds(Collection<UUID> ids) {
        return sql.sql(PERSON + " where t.contact_id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query(LocalIndex::person)
                .list();
    }

    private static IndexedPerson person(ResultSet row, int number) throws SQLException {
        return new IndexedPerson(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, LocalDate.class),
                row.getBoolean(8));
    }
}
