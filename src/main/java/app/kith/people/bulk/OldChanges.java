package app.kith.people.bulk;

import app.kith.accounts.Workspaces;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Clears away changes that can no longer be taken back, in every workspace.
@Component
@ConditionalOnBooleanProperty(name = "kith.jobs", matchIfMissing = true)
class OldChanges {
    private final Workspaces workspaces;
    private final BulkWork bulk;

    OldChanges(Workspaces workspaces, BulkWork bulk) {
        this.workspaces = workspaces;
        this.bulk = bulk;
    }

    @Scheduled(initialDelay = 3, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void drop() {
        workspaces.all().forEach(workspace -> workspaces.inWorkspace(workspace, bulk::dropOld));
    }
}
