package app.kith.nurture.ui;

import app.kith.accounts.WorkspaceId;
import app.kith.accounts.Workspaces;
import app.kith.interactions.InteractionLogged;
import app.kith.interactions.InteractionsChanged;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.event.TransactionalEventListener;

/// Lets open pages follow the log: what was logged in the top bar, in another tab or by somebody else of the workspace
/// shows at once.
@org.springframework.stereotype.Component
class Freshness {
    private static final Logger LOG = LoggerFactory.getLogger(Freshness.class);

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
            var signedIn = SecurityContextHolder.getContext();
            Runnable attachedStill = () -> {
                if (page.isAttached()) {
                    refresh.run(); // else the user went elsewhere meanwhile, where nothing has to be drawn anew
                }
            };
            Runnable ring = () -> ring(ui, attachedStill, signedIn);
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

    /// A page of the visit that logs is told once its request is through. One of another visit is told on a
    /// thread of its own, as whoever is signed in there: on this one it would read what it shows within the
    /// transaction that has just ended.
    private static void ring(UI ui, Runnable refresh, SecurityContext signedIn) {
        var session = ui.getSession();
        if (session == null) {
            return; // closed meanwhile
        }
        if (session.hasLock()) {
            tell(ui, refresh);
        } else {
            Thread.ofVirtual().start(new DelegatingSecurityContextRunnable(() -> tell(ui, refresh), signedIn));
        }
    }

    /// A page that is just being closed must not keep the others from hearing of it.
    private static void tell(UI ui, Runnable refresh) {
        try {
            ui.access(refresh::run);
        } catch (UIDetachedException closed) {
            LOG.debug("A page was closed meanwhile", closed);
        }
    }

    private void ring() {
        pages.getOrDefault(workspaces.current(), Set.of()).forEach(Runnable::run);
    }
}
