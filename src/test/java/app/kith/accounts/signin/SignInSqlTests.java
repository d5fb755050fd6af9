package app.kith.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.TestClock;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.rememberme.PersistentRememberMeToken;
import org.springframework.security.web.authentication.rememberme.PersistentTokenRepository;

/// Run on each database.
abstract class SignInSqlTests {
    @Autowired
    SignInTries tries;

    @Autowired
    PersistentTokenRepository tokens;

    @Autowired
    UserDetailsService users;

    @Autowired
    TestClock clock;

    String email;

    @BeforeEach
    void somebody() {
        email = UUID.randomUUID() + "@saltmarsh.example";
    }

    @Test
    void wrongTriesAreCountedUntilOneSucceeds() {
        for (int i = 0; i <= SignInTries.FREE; i++) tries.begin(email);

        assertThatThrownBy(() -> tries.begin(email)).isInstanceOf(TooManyTries.class);
        clock.advance(SignInTries.waitAfter(SignInTries.FREE + 1));
        tries.begin(email);
        tries.succeeded(email);

        assertThatCode(() -> tries.begin(email)).doesNotThrowAnyException();
    }

    @Test
    void whatNoEmailHoldsIsCountedAndBelongsToNobody() {
        var typed = "\0" + email;
        for (int i = 0; i <= SignInTries.FREE; i++) tries.begin(typed);

        assertThatThrownBy(() -> tries.begin(typed)).isInstanceOf(TooManyTries.class);
        assertThatThrownBy(() -> users.loadUserByUsername(typed)).isInstanceOf(UsernameNotFoundException.class);
    }

    @Test
    void oldTriesAreSweptAway() {
        for (int i = 0; i <= SignInTries.FREE; i++) tries.begin(email);
        clock.advance(Duration.ofDays(2));

        tries.forget();

        assertThatCode(() -> tries.begin(email)).doesNotThrowAnyException();
    }

    @Test
    void aRememberedBrowserIsFoundRenewedAndForgotten() {
        var series = UUID.randomUUID().toString();
        tokens.createNewToken(new PersistentRememberMeToken(email, series, "first", Date.from(clock.instant())));

        tokens.updateToken(series, "second", Date.from(clock.instant().plusSeconds(60)));
        var renewed = tokens.getTokenForSeries(series);
        tokens.removeUserTokens(email);

        assertThat(renewed.getTokenValue()).isEqualTo("second");
        assertThat(renewed.getDate().toInstant()).isEqualTo(clock.instant().plusSeconds(60));
        assertThat(tokens.getTokenForSeries(series)).isNull();
    }
}
