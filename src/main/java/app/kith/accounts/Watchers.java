package app.kith.accounts;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Who wants to be told how far something in the background is. They are told on the thread that does the work, and one
/// that fails, as that of a closed page does, stops neither the work nor the others.
///
/// @param <K> what may be watched
/// @param <V> what is told of it
public final class Watchers<K, V> {
    private static final Logger LOG = LoggerFactory.getLogger(Watchers.class);

    private final Map<K, Set<Consumer<V>>> all = new ConcurrentHashMap<>();

    /// @return to be run when nobody looks any more
    public Runnable add(K what, Consumer<V> watcher) {
        all.computeIfAbsent(what, key -> new CopyOnWriteArraySet<>()).add(watcher);
        return () -> all.computeIfPresent(what, (key, watchers) -> {
            watchers.remove(watcher);
            return watchers.isEmpty() ? null : watchers;
        });
    }

    /// @param now is asked only where somebody watches
    public void tell(K what, Supplier<Optional<V>> now) {
        var watchers = all.get(what);
        if (watchers != null) {
            now.get().ifPresent(told -> watchers.forEach(watcher -> tell(what, watcher, told)));
        }
    }

    private void tell(K what, Consumer<V> watcher, V told) {
        try {
            watcher.accept(told);
        } catch (RuntimeException gone) {
            LOG.debug("Nobody listens to {}", what, gone);
        }
    }
}
