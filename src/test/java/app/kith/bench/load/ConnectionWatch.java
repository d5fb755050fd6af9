package app.kith.bench.load;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.util.Objects;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// How many connections to the database are in use at once, looked at every few milliseconds.
final class ConnectionWatch {
    private static final int EVERY_MS = 5;

    private final HikariPoolMXBean pool;
    private final AtomicInteger most = new AtomicInteger();
    private final AtomicInteger mostWaiting = new AtomicInteger();

    ConnectionWatch(HikariDataSource database) {
        this.pool = Objects.requireNonNull(database.getHikariPoolMXBean());
    }

    void lookOn(ScheduledExecutorService clock) {
        clock.scheduleAtFixedRate(this::look, EVERY_MS, EVERY_MS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        most.accumulateAndGet(pool.getActiveConnections(), Math::max);
        mostWaiting.accumulateAndGet(pool.getThreadsAwaitingConnection(), Math::max);
    }

    int most() {
        return most.get();
    }

    /// Of threads that had to wait for one.
    int mostWaiting() {
        return mostWaiting.get();
    }
}
