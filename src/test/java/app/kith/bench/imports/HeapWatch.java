package app.kith.bench.imports;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/// How much of the heap was in use, as the collections of garbage found it and left it.
final class HeapWatch {
    private static final double MEGABYTE = 1024 * 1024;

    private final AtomicLong most = new AtomicLong();
    private final AtomicLong mostLeft = new AtomicLong();
    private final AtomicLong left = new AtomicLong();

    HeapWatch() {
        for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (collector instanceof NotificationEmitter emitter) {
                emitter.addNotificationListener(
                        (told, nothing) -> {
                            if (told.getUserData() instanceof CompositeData data) {
                                var gc = GarbageCollectionNotificationInfo.from(data)
                                        .getGcInfo();
                                look(gc.getMemoryUsageBeforeGc(), gc.getMemoryUsageAfterGc());
                            }
                        },
                        null,
                        null);
            }
        }
    }

    private void look(Map<String, MemoryUsage> before, Map<String, MemoryUsage> after) {
        most.accumulateAndGet(heap(before), Math::max);
        left.set(heap(after));
        mostLeft.accumulateAndGet(heap(after), Math::max);
    }

    private static long heap(Map<String, MemoryUsage> pools) {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(pool -> pools.get(pool.getName()))
                .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
                .sum();
    }

    /// The most there was before a collection.
    double most() {
        return most.get() / MEGABYTE;
    }

    /// The most there was after a collection.
    double mostLeft() {
        return mostLeft.get() / MEGABYTE;
    }

    /// What the last collection left.
    double left() {
        return left.get() / MEGABYTE;
    }
}
