package app.kith.people.twins;

import app.kith.accounts.Restored;
import app.kith.accounts.Workspaces;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Writes the [MissingKeys] of all workspaces soon after the start, and of one that was restored.
@Component
@ConditionalOnBooleanProperty(name = "kith.jobs", matchIfMissing = true)
class MissingKeysJob {
    private static final Logger LOG = LoggerFactory.getLogger(MissingKeysJob.class);

    private final Workspaces workspaces;
    private final MissingKeys keys;

    MissingKeysJob(Workspaces workspaces, MissingKeys keys) {
        this.workspaces = workspaces;
        this.keys = keys;
    }

    @EventListener(Restored.class)
    @Scheduled(initialDelay = 10, fixedDelay = 3600, timeUnit = TimeUnit.SECONDS)
    void write() {
        for (var workspace : workspaces.all()) {
            try {
                workspaces.inWorkspace(workspace, keys::writeOfOldVersion);
            } catch (RuntimeException failed) {
                LOG.warn("Duplicates of a workspace may be missed; trying again within the hour", failed);
            }
        }
    }
}
