package app.kith.shell;

import app.kith.accounts.WorkspaceGone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.servlet.http.HttpServletResponse;

/// For whoever is still signed in, in another tab or on another device, to a workspace that is no longer there; no page
/// can be shown to them before they sign in anew.
@PageTitle("Sign in anew")
@AnonymousAllowed
class WorkspaceGoneView extends Div implements HasErrorParameter<WorkspaceGone> {

    WorkspaceGoneView(AuthenticationContext authentication) {
        var signIn = new Button("Sign in", click -> authentication.logout());
        signIn.addThemeVariants(ButtonVariant.PRIMARY);
        add(new ErrorPage(
                "Sign in anew", "Everything in this Kith was brought back from an archive meanwhile.", signIn));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<WorkspaceGone> error) {
        return HttpServletResponse.SC_GONE;
    }
}
