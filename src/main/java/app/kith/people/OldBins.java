package app.kith.people;

import app.kith.accounts.Workspaces;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Forgets whoever has lain in a bin for as long as the bin promises, a few times a day, in every workspace.
/// Several servers may do so at the same time: each takes some people at a time that no other has.
@Component
@ConditionalOnBooleanProperty(name = "kith.jobs", matchIfMissing = true)
class OldBins {
    private static final Logger LOG = LoggerFactory.getLogger(OldBins.class);

    private final Workspaces workspaces;
    private final Forgetting forgetting;

    OldBins(Workspaces workspaces, Forgetting forgetting) {
        this.workspaces = workspaces;
        this.forgetting = forgetting;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void empty() {
        for (var workspace : workspaces.all()) {
            try {
                workspaces.inWorkspace(workspace, () -> {
                    while (forgetting.emptyOldBin() > 0) {
                        LOG.debug("Forgot some of those who lay in the bin for too long");
                    }
                });
            } catch (RuntimeException failed) {
                LOG.warn("The bin of a workspace could not be emptied; trying again in some hours", failed);
            }
        }
    }
}
