package app.kith.accounts.ui;

import app.kith.accounts.SignedIn;
import app.kith.accounts.Users;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/// Ends the session of whoever signed in with a password that was replaced since: whoever knew the old one is out.
class EndedSessions extends OncePerRequestFilter {
    private final Users users;
    private final SecurityContextHolderStrategy contexts;
    private final SecurityContextLogoutHandler out = new SecurityContextLogoutHandler();

    EndedSessions(Users users, SecurityContextHolderStrategy contexts) {
        this.users = users;
        this.contexts = contexts;
        out.setSecurityContextHolderStrategy(contexts);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        var authentication = contexts.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedIn user
                && users.hasNewPassword(user)) {
            out.logout(request, response, authentication);
        }
        next.doFilter(request, response);
    }
}
