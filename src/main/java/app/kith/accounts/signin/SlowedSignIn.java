package app.kith.accounts.signin;

import app.kith.accounts.SignedIn;
import java.util.Locale;
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

    @Override
    protected Authentication createSuccessAuthentication(Object principal, Authentication attempt, UserDetails user) {
        var kept = principal instanceof SignedIn signedIn ? signedIn.withoutPassword() : principal;
        return super.createSuccessAuthentication(kept, attempt, user);
    }
}
