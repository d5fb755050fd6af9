package app.kith.people.twins;

import app.kith.accounts.Restored;
import app.kith.accounts.Workspaces;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Soon after the start, writes the keys by which duplicates are found for people who were written by a version
/// without them.
@Component
@ConditionalOnBooleanProperty(name = "kith.jobs", matchIfMissing = true)
class MissingKeys {
    private static final Logger LOG = LoggerFactory.getLogger(MissingKeys.class);

    private final Workspaces workspaces;
    private final Twins twins;

    MissingKeys(Workspaces workspaces, Twins twins) {
        this.workspaces = workspaces;
        this.twins = twins;
    }

    @EventListener(Restored.class)
    @Scheduled(initialDelay = 10, fixedDelay = 3600, timeUnit = TimeUnit.SECONDS)
    void write() {
        for (var workspace : workspaces.all()) {
            try {
                workspaces.inWorkspace(workspace, () -> {
                    var last = Optional.of(Twins.NOBODY);
                    while (last.isPresent()) last = twins.writeMissingKeys(last.get());
                });
            } catch (RuntimeException failed) {
                LOG.warn("Duplicates of a workspace may be missed; trying again within the hour", failed);
            }
        }
    }
}
