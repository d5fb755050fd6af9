package app.kith.accounts.ui;

import app.kith.accounts.SignedIn;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/// Signs in whoever is in this browser without asking for the password they have just given.
@Component
class SignInSession {
    private final SecurityContextHolderStrategy contexts;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    SignInSession(SecurityContextHolderStrategy contexts) {
        this.contexts = contexts;
    }

    /// Begins a session for this user, under a new id.
    void begin(SignedIn user) {
        var request = VaadinServletRequest.getCurrent();
        var authentication = authenticated(user);
        new ChangeSessionIdAuthenticationStrategy()
                .onAuthentication(authentication, request, VaadinServletResponse.getCurrent());
        keep(authentication);
    }

    /// Puts what the user is now in the place of what they were.
    void renew(SignedIn user) {
        keep(authenticated(user));
    }

    private void keep(UsernamePasswordAuthenticationToken authentication) {
        var context = contexts.createEmptyContext();
        context.setAuthentication(authentication);
        contexts.setContext(context);
        sessions.saveContext(context, VaadinServletRequest.getCurrent(), VaadinServletResponse.getCurrent());
    }

    private static UsernamePasswordAuthenticationToken authenticated(SignedIn user) {
        return UsernamePasswordAuthenticationToken.authenticated(user.withoutPassword(), null, user.getAuthorities());
    }
}
