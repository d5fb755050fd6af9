package app.kith.accounts.signin;

import app.kith.accounts.SignedIn;
import java.util.Locale;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Checks email and password, ever more slowly while they are wrong.
@Component
class SlowedSignIn extends DaoAuthenticationProvider {
    private final SignInTries tries;

    SlowedSignIn(UserDetailsService users, PasswordEncoder passwords, SignInTries tries) {
        super(users);
        setPasswordEncoder(passwords);
        this.tries = tries;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var email = attempt.getName().strip().toLowerCase(Locale.ROOT);
        tries.begin(email);
        var signedIn = super.authenticate(attempt);
        tries.succeeded(email);
        return signedIn;
    }

    /// Whoever came in with an archive has no password yet, which is told like a wrong one and takes as long.
    @Override
    protected void additionalAuthenticationChecks(UserDetails user, UsernamePasswordAuthenticationToken attempt) {
        try {
            super.additionalAuthenticationChecks(user, attempt);
        } catch (IllegalArgumentException noPassword) {
            getPasswordEncoder().encode(String.valueOf(attempt.getCredentials()));
            throw new BadCredentialsException("No password yet", noPassword);
        }
    }

    @Override
    protected Authentication createSuccessAuthentication(Object principal, Authentication attempt, UserDetails user) {
        var kept = principal instanceof SignedIn signedIn ? signedIn.withoutPassword() : principal;
        return super.createSuccessAuthentication(kept, attempt, user);
    }
}
