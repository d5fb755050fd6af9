package app.kith.shell;

import app.kith.accounts.WorkspaceGone;
import app.kith.design.Toasts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/// What happens when a click fails in a way nobody foresaw: the page stays as it is, with all that was typed, and says
/// so in a sentence. The log has the cause. Whose workspace is gone is asked to sign in anew. (A page that cannot be
/// shown at all is [BrokenView]'s.)
@Component
class CalmErrors extends DefaultErrorHandler implements VaadinServiceInitListener {
    static final String FAILED = "That did not work. What you saved before is safe; try it again.";
    static final String CHANGED = "Somebody changed this at the same moment. Reload the page and try it again.";

    private static final Logger LOG = LoggerFactory.getLogger(CalmErrors.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(begun -> begun.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        var cause = findRelevantThrowable(event.getThrowable());
        if (!shouldHandle(cause)) {
            return; // the browser has gone
        }
        if (isOfAGoneWorkspace(event.getThrowable())) {
            LOG.info("Somebody is signed in to a workspace that is no longer there");
            leave(UI.getCurrent());
            return;
        }
        var collided = cause instanceof ConcurrencyFailureException;
        if (collided) {
            LOG.info("Two changes collided", cause);
        } else {
            LOG.error("Something failed that nobody foresaw", cause);
        }
        if (UI.getCurrent() != null) {
            Toasts.say(collided ? CHANGED : FAILED);
        }
    }

    private static boolean isOfAGoneWorkspace(Throwable failed) {
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause).anyMatch(WorkspaceGone.class::isInstance);
    }

    /// Nothing on the page can work any more; loaded anew it is a [WorkspaceGoneView].
    private static void leave(@Nullable UI ui) {
        if (ui != null
                && ui.getInternals().getActiveRouterTargetsChain().stream()
                        .noneMatch(WorkspaceGoneView.class::isInstance)) {
            ui.getPage().reload();
        }
    }
}
