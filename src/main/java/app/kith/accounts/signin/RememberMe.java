package app.kith.accounts.signin;

import app.kith.accounts.PasswordChanged;
import app.kith.accounts.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.rememberme.CookieTheftException;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.security.web.authentication.rememberme.PersistentTokenBasedRememberMeServices;
import org.springframework.security.web.authentication.rememberme.PersistentTokenRepository;
import org.springframework.stereotype.Component;

/// Keeps a browser signed in for 30 days by a token that changes with each use. Signing out ends it for that browser
/// only, a new password for all of the user's.
@Component
class RememberMe extends PersistentTokenBasedRememberMeServices {
    private static final Duration KEPT = Duration.ofDays(30);
    /// Tabs that a browser opens again together all send the token that only the first of them can use.
    private static final Duration SHARED_AMONG_TABS = Duration.ofSeconds(60);

    private final PersistentTokenRepository tokens;
    private final JdbcClient database;

    RememberMe(UserDetailsService users, PersistentTokenRepository tokens, JdbcClient database) {
        super(UUID.randomUUID().toString(), users, tokens); // the key marks the tokens of this process, not the cookies
        this.tokens = tokens;
        this.database = database;
        setCookieName("kith-remember-me");
        setTokenValiditySeconds((int) KEPT.toSeconds());
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] cookie, HttpServletRequest request, HttpServletResponse response) {
        var user = ofATabJustBefore(cookie);
        if (user != null) {
            return user;
        }
        try {
            return super.processAutoLoginCookie(cookie, request, response);
        } catch (CookieTheftException e) {
            logger.warn("A used remember-me token was sent again: its user must sign in anew everywhere");
            throw new InvalidCookieException("Used before");
        }
    }

    @Override
    protected Authentication createSuccessfulAuthentication(HttpServletRequest request, UserDetails user) {
        return super.createSuccessfulAuthentication(
                request, user instanceof SignedIn signedIn ? signedIn.withoutPassword() : user);
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        var cookie = extractRememberMeCookie(request);
        if (cookie != null) {
            forget(cookie);
        }
        cancelCookie(request, response);
    }

    @EventListener
    void forgetAll(PasswordChanged changed) {
        tokens.removeUserTokens(changed.email());
    }

    @Scheduled(cron = "0 45 3 * * *")
    void forgetExpired() {
        database.sql("delete from persistent_logins where last_used < :before")
                .param("before", Timestamp.from(Instant.now().minus(KEPT)))
                .update();
    }

    private @Nullable UserDetails ofATabJustBefore(String[] cookie) {
        if (cookie.length != 2) {
            return null;
        }
        var token = tokens.getTokenForSeries(cookie[0]);
        if (token == null || token.getTokenValue().equals(cookie[1])) {
            return null;
        }
        var renewed = token.getDate().toInstant();
        return renewed.plus(SHARED_AMONG_TABS).isAfter(Instant.now())
                ? getUserDetailsService().loadUserByUsername(token.getUsername())
                : null;
    }

    private void forget(String cookie) {
        try {
            database.sql("delete from persistent_logins where series = :series")
                    .param("series", decodeCookie(cookie)[0])
                    .update();
        } catch (InvalidCookieException e) {
            logger.debug("Nothing to forget");
        }
    }
}
