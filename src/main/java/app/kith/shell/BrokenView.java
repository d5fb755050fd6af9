package app.kith.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A page could not be shown. The log has the cause; the user gets none of it.
@PageTitle("Something broke")
@AnonymousAllowed
class BrokenView extends Div implements HasErrorParameter<Exception> {
    private static final Logger LOG = LoggerFactory.getLogger(BrokenView.class);

    BrokenView() {
        add(new ErrorPage(
                "This page broke",
                "What you saved is safe. Try again in a moment; if it stays broken, the server's log says why."));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        LOG.error("Could not show /{}", event.getLocation().getPath(), error.getException());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
