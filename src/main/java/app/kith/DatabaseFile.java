package app.kith;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The file of H2 in this process. Whoever writes very much, as a long import does, leaves it many times as large
/// as what is in it: H2 writes each changed page anew at the end and gives the room of the old ones back only while
/// it has nothing else to do. With another database there is no such file and nothing to do.
@Component
public class DatabaseFile {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseFile.class);

    /// A smaller file is not worth the work, in bytes.
    private static final long SMALL = 64L * 1024 * 1024;

    /// Of a hundred bytes of the file so many should be of use; with fewer it is compacted.
    private static final int TOO_EMPTY = 35;

    /// With so many it is compact enough.
    private static final int COMPACT = 60;

    /// How long writers may wait, in milliseconds.
    private static final int AT_ONCE = 300;

    /// So often at the most, since what is written meanwhile makes new work.
    private static final int TIMES = 100;

    private final DataSource database;
    private final long small;
    private volatile boolean isClosing;
    /// how large the file was when compacting it brought nothing, as while somebody still reads what was long ago
    private long hopeless;

    @Autowired
    DatabaseFile(DataSource database) {
        this(database, SMALL);
    }

    /// @param small how large a file is that is left as it is, in bytes
    DatabaseFile(DataSource database, long small) {
        this.database = database;
        this.small = small;
    }

    /// Gives back the room that nothing is in, if that is most of a large file. Others read and write meanwhile. What
    /// was written before is on the disk before its room is used again.
    public void compact() {
        var store = store();
        if (store == null || store.getFileStore().size() < small || used(store) >= TOO_EMPTY) return;
        var before = store.getFileStore().size();
        if (before == hopeless) return;
        var usedBefore = used(store);
        for (int i = 0; i < TIMES && used(store) < COMPACT && !isClosing; i++) compact(store);
        hopeless = used(store) > usedBefore ? 0 : store.getFileStore().size();
        LOG.info(
                "The file of the database has {} MB, {} before",
                megabytes(store.getFileStore().size()),
                megabytes(before));
    }

    /// H2 keeps what is out of date for a while, in case the disk lost something newer; it forgets to go on with that
    /// after it compacted.
    private static void compact(MVStore store) {
        var kept = store.getRetentionTime();
        try {
            store.compactFile(AT_ONCE);
        } finally {
            store.setRetentionTime(kept);
        }
    }

    /// Of a hundred bytes, how many are of use: those of the pieces written at once, and in these the pages in use.
    private static int used(MVStore store) {
        return store.getFillRate() * store.getFileStore().getChunksFillRate() / 100;
    }

    private @Nullable MVStore store() {
        try (var connection = database.getConnection()) {
            if (!connection.isWrapperFor(JdbcConnection.class)) return null;
            var session = connection.unwrap(JdbcConnection.class).getSession();
            if (!(session instanceof SessionLocal local)) return null;
            var store = local.getDatabase().getStore().getMvStore();
            return store.getFileStore() == null || store.isReadOnly() ? null : store;
        } catch (SQLException closed) {
            LOG.debug("No database to compact", closed);
            return null;
        }
    }

    private static long megabytes(long bytes) {
        return bytes / (1024 * 1024);
    }

    /// Kith closes; H2 tidies up a little by itself then.
    @EventListener(ContextClosedEvent.class)
    void leave() {
        isClosing = true;
    }
}
