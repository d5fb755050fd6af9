package app.kith.nurture.ui;

import app.kith.accounts.WorkspaceId;
import app.kith.accounts.Workspaces;
import app.kith.interactions.InteractionLogged;
import app.kith.interactions.InteractionsChanged;
import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.transaction.event.TransactionalEventListener;

/// Lets open pages follow the log: what was logged in the top bar, in another tab or by somebody else of the workspace
/// shows at once.
@org.springframework.stereotype.Component
class Freshness {
    private final Map<WorkspaceId, Set<Runnable>> pages = new ConcurrentHashMap<>();
    private final Workspaces workspaces;

    Freshness(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    /// Refreshes this page after each change of the log, as long as it is attached.
    void keep(Component page, Runnable refresh) {
        page.addAttachListener(attached -> {
            var workspace = workspaces.current();
            var ui = attached.getUI();
            Runnable ring = () -> ui.access(refresh::run);
            pages.computeIfAbsent(workspace, id -> ConcurrentHashMap.newKeySet())
                    .add(ring);
            page.addDetachListener(detached -> {
                detached.unregisterListener();
                pages.computeIfPresent(workspace, (id, rings) -> {
                    rings.remove(ring);
                    return rings.isEmpty() ? null : rings;
                });
            });
        });
    }

    @TransactionalEventListener
    void on(InteractionLogged event) {
        ring();
    }

    @TransactionalEventListener
    void on(InteractionsChanged event) {
        ring();
    }

    private void ring() {
        pages.getOrDefault(workspaces.current(), Set.of()).forEach(Runnable::run);
    }
}
