package app.kith;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks every minute whether the file of the database is worth compacting. `kith.jobs=false` switches it off.
@Component
@ConditionalOnBooleanProperty(name = "kith.jobs", matchIfMissing = true)
class DatabaseFileSchedule {
    private final DatabaseFile file;

    DatabaseFileSchedule(DatabaseFile file) {
        this.file = file;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void compact() {
        file.compact();
    }
}
