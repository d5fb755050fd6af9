package app.kith.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// What was worked out of a workspace for one of its users, until something is written in that workspace, so
/// that what stands beside every page is not worked out again for each of them. Whatever this server writes
/// is seen at once; what another writes, and that time goes on, after [#FRESH] at the latest. A transaction
/// that writes never gets what is remembered.
@Component
public class Remembered implements TransactionExecutionListener {
    public static final Duration FRESH = Duration.ofSeconds(20);

    private static final int MOST = 20_000;

    private final CurrentWorkspace current;
    private final Map<WorkspaceId, Long> writes = new ConcurrentHashMap<>();
    private final Cache<Key, Object> known;

    /// @param writes how often the workspace had been written to when this was asked for
    private record Key(WorkspaceId workspace, long writes, Optional<UserId> user, Object what) {}

    Remembered(CurrentWorkspace current, Clock clock) {
        this.current = current;
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(FRESH)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /// What is remembered, else what the work gives now.
    ///
    /// @param what tells apart what is worked out; the workspace and the user do not belong to it
    /// @param work reads only, and gives something that cannot be changed
    @SuppressWarnings("unchecked") // one kind of value for each `what`
    public <T> T orElse(Object what, Supplier<T> work) {
        var workspace = current.id();
        if (workspace.isEmpty() || isWriting()) return work.get();
        var key = new Key(workspace.get(), writes.getOrDefault(workspace.get(), 0L), current.user(), what);
        var remembered = known.getIfPresent(key);
        if (remembered != null) return (T) remembered;
        var now = work.get();
        known.put(key, now);
        return now;
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (transaction.isReadOnly()) return;
        current.id().ifPresentOrElse(workspace -> writes.merge(workspace, 1L, Long::sum), known::invalidateAll);
    }

    private static boolean isWriting() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }
}
