package app.kith.people.photos;

import app.kith.accounts.Workspaces;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Clears away, once a day and in every workspace, the photos that nobody shows any more.
@Component
@ConditionalOnBooleanProperty(name = "kith.jobs", matchIfMissing = true)
class OldPhotos {
    private static final Logger LOG = LoggerFactory.getLogger(OldPhotos.class);

    private final Workspaces workspaces;
    private final Photos photos;

    OldPhotos(Workspaces workspaces, Photos photos) {
        this.workspaces = workspaces;
        this.photos = photos;
    }

    @Scheduled(initialDelay = 7, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void clear() {
        for (var workspace : workspaces.all()) {
            try {
                workspaces.inWorkspace(workspace, photos::clearUnused);
            } catch (RuntimeException failed) {
                LOG.warn("The unused photos of a workspace could not be cleared away; trying again tomorrow", failed);
            }
        }
    }
}
