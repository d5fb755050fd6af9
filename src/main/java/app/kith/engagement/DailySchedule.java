package app.kith.engagement;

import app.kith.accounts.Workspaces;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks every few minutes, and soon after the start, in which workspaces a new day has begun. `kith.jobs=false`
/// switches it off.
@Component
@ConditionalOnBooleanProperty(name = "kith.jobs", matchIfMissing = true)
class DailySchedule {
    private static final Logger LOG = LoggerFactory.getLogger(DailySchedule.class);

    private final Workspaces workspaces;
    private final DailyPass pass;

    DailySchedule(Workspaces workspaces, DailyPass pass) {
        this.workspaces = workspaces;
        this.pass = pass;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 180, timeUnit = TimeUnit.SECONDS)
    void look() {
        for (var workspace : workspaces.all()) {
            try {
                workspaces.inWorkspace(workspace, () -> {
                    pass.run();
                });
            } catch (RuntimeException failed) {
                LOG.warn("Scores of a workspace could not be brought up to today; trying again soon", failed);
            }
        }
    }
}
