package app.kith.accounts.ui;

import app.kith.accounts.EmailAddress;
import app.kith.accounts.signin.TooManyTries;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/// Leads back to the welcome page, which tells once what was wrong.
class RefusedSignIn implements AuthenticationFailureHandler {
    static final String NO_MATCH = "That email and password do not match.";

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        var message = why instanceof TooManyTries ? String.valueOf(why.getMessage()) : NO_MATCH;
        var email = Optional.ofNullable(request.getParameter("email")).orElse("");
        var kept = email.substring(0, Math.min(email.length(), EmailAddress.MAX_LENGTH));
        request.getSession().setAttribute(Told.KEY, new Told(kept, message));
        response.sendRedirect(request.getContextPath() + "/" + WelcomeView.PATH);
    }

    /// What was typed and what to say about it.
    record Told(String email, String message) implements Serializable {
        private static final String KEY = Told.class.getName();

        /// Takes it out of the session.
        static Optional<Told> from(WrappedSession session) {
            var told = session.getAttribute(KEY);
            session.removeAttribute(KEY);
            return told instanceof Told that ? Optional.of(that) : Optional.empty();
        }
    }
}
