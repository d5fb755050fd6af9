package app.kith.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.kith.KithTest;
import app.kith.Owner;
import app.kith.TestClock;
import app.kith.accounts.EmailAddress;
import app.kith.accounts.SignedIn;
import app.kith.accounts.Users;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockRequestDispatcher;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@KithTest
class SignInTests {
    private static final String WRONG = "not the password at all";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Owner owner;

    @Autowired
    Users users;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient sql;

    MockMvc browser;
    SignedIn mira;

    @BeforeEach
    void mira() {
        // Vaadin's own servlet, to which pages are handed on once the visitor may see them
        ((MockServletContext) Objects.requireNonNull(context.getServletContext()))
                .registerNamedDispatcher("springServlet", new MockRequestDispatcher("springServlet"));
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        mira = owner.create();
    }

    @Test
    void theRightPasswordSignsInWhateverTheEmailsCase() throws Exception {
        var answer = signIn(" " + mira.email().toUpperCase(Locale.ROOT), Owner.PASSWORD);

        answer.andExpect(authenticated().withAuthenticationPrincipal(mira.withoutPassword()))
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void signingInGivesTheSessionANewId() throws Exception {
        var session = new MockHttpSession();
        var before = session.getId();

        browser.perform(post("/sign-in")
                        .session(session)
                        .with(SignInTests::knownSession)
                        .param("email", mira.email())
                        .param("password", Owner.PASSWORD)
                        .with(csrf()))
                .andExpect(authenticated());

        assertThat(session.getId()).isNotEqualTo(before);
    }

    @Test
    void aWrongPasswordAndAnUnknownEmailAreToldAlike() throws Exception {
        var wrong = signIn(mira.email(), WRONG).andExpect(unauthenticated());
        var unknown = signIn("nobody@example.org", WRONG).andExpect(unauthenticated());

        assertThat(told(wrong)).isEqualTo("That email and password do not match.");
        assertThat(told(unknown)).isEqualTo(told(wrong));
    }

    @Test
    void fromTheFifthWrongTryOnTheWaitGrows() throws Exception {
        for (var email : List.of(
                mira.email(), "nobody%s@example.org".formatted(mira.user().value()))) {
            for (var tries = 1; tries <= 5; tries++) {
                assertThat(told(signIn(email, WRONG))).isEqualTo(RefusedSignIn.NO_MATCH);
            }
            assertThat(told(signIn(email, Owner.PASSWORD)))
                    .isEqualTo("Too many tries. Wait 32 seconds, then try again.");
            clock.advance(Duration.ofSeconds(33));
            assertThat(told(signIn(email, WRONG))).isEqualTo(RefusedSignIn.NO_MATCH);
            assertThat(told(signIn(email, WRONG))).isEqualTo("Too many tries. Wait 64 seconds, then try again.");
        }
    }

    @Test
    void theWaitIsFifteenMinutesAtMostAndEndsWithTheRightPassword() throws Exception {
        for (var tries = 1; tries <= 12; tries++) {
            signIn(mira.email(), WRONG);
            clock.advance(Duration.ofMinutes(15));
        }
        signIn(mira.email(), WRONG);
        assertThat(told(signIn(mira.email(), WRONG))).isEqualTo("Too many tries. Wait 15 minutes, then try again.");

        clock.advance(Duration.ofMinutes(15));
        signIn(mira.email(), Owner.PASSWORD).andExpect(authenticated());

        assertThat(told(signIn(mira.email(), WRONG))).isEqualTo(RefusedSignIn.NO_MATCH);
    }

    @Test
    void yesterdaysWrongTriesAreForgotten() throws Exception {
        for (var tries = 1; tries <= 5; tries++) {
            signIn(mira.email(), WRONG);
        }

        clock.advance(Duration.ofHours(25));

        assertThat(told(signIn(mira.email(), WRONG))).isEqualTo(RefusedSignIn.NO_MATCH);
        assertThat(told(signIn(mira.email(), WRONG))).isEqualTo(RefusedSignIn.NO_MATCH);
    }

    @Test
    void aRememberedBrowserNeedsNoPasswordInANewSession() throws Exception {
        var cookie = remembered();

        browser.perform(get("/").cookie(cookie))
                .andExpect(authenticated().withAuthenticationPrincipal(mira.withoutPassword()));

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getMaxAge()).isEqualTo(30 * 24 * 60 * 60);
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
    }

    @Test
    void tabsOpenedTogetherAreAllRemembered() throws Exception {
        var cookie = remembered();

        browser.perform(get("/").cookie(cookie)).andExpect(authenticated());

        browser.perform(get("/").cookie(cookie)).andExpect(authenticated());
    }

    @Test
    void nobodyIsRememberedUnasked() throws Exception {
        var answer = signIn(mira.email(), Owner.PASSWORD).andReturn().getResponse();

        assertThat(answer.getCookie("kith-remember-me")).isNull();
    }

    @Test
    void signingOutEndsTheSessionAndTheRemembering() throws Exception {
        var cookie = remembered();
        var session = new MockHttpSession();
        browser.perform(get("/").cookie(cookie).session(session)).andExpect(authenticated());

        browser.perform(post("/logout").cookie(cookie).session(session).with(csrf()))
                .andExpect(unauthenticated());

        assertThat(session.isInvalid()).isTrue();
        browser.perform(get("/").cookie(cookie)).andExpect(unauthenticated());
    }

    @Test
    void aNewPasswordEndsAllRemembering() throws Exception {
        var cookie = remembered();

        users.changePassword(mira, Owner.PASSWORD, "another quiet harbour, ten boats");

        browser.perform(get("/").cookie(cookie)).andExpect(unauthenticated());
    }

    @Test
    void aNewPasswordEndsTheSessionsThatBeganWithTheOldOne() throws Exception {
        var session = new MockHttpSession();
        browser.perform(post("/sign-in")
                        .session(session)
                        .param("email", mira.email())
                        .param("password", Owner.PASSWORD)
                        .with(csrf()))
                .andExpect(authenticated());
        browser.perform(get("/people").session(session)).andExpect(authenticated());

        users.changePassword(mira, Owner.PASSWORD, "another quiet harbour, ten boats");

        browser.perform(get("/people").session(session)).andExpect(redirectedUrl("/welcome"));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void whoHasNoPasswordHereIsToldAsAnybodyIs() throws Exception {
        sql.sql("update app_user set password_hash = '{none}' where id = ?")
                .param(mira.user().value())
                .update();

        assertThat(told(signIn(mira.email(), WRONG))).isEqualTo(RefusedSignIn.NO_MATCH);
    }

    @Test
    void noMoreIsRememberedOfARefusedSignInThanAnEmailHas() throws Exception {
        var session =
                signIn("x".repeat(100_000), WRONG).andReturn().getRequest().getSession();

        assertThat(Collections.list(Objects.requireNonNull(session).getAttributeNames()).stream()
                        .map(session::getAttribute)
                        .filter(RefusedSignIn.Told.class::isInstance)
                        .map(told -> ((RefusedSignIn.Told) told).email().length()))
                .containsExactly(EmailAddress.MAX_LENGTH);
    }

    @Test
    void whatIsNoCalendarIsKeptSafeLikeEveryPage() throws Exception {
        browser.perform(get("/calendar/nothing")).andExpect(header().exists("Content-Security-Policy"));
    }

    @Test
    void aForgedSignInIsRefused() throws Exception {
        browser.perform(post("/sign-in").param("email", mira.email()).param("password", Owner.PASSWORD))
                .andExpect(status().isForbidden())
                .andExpect(unauthenticated());
    }

    @Test
    void strangersAreLedToTheFrontDoor() throws Exception {
        browser.perform(get("/people")).andExpect(redirectedUrl("/welcome"));
    }

    @Test
    void everyAnswerCarriesTheHeadersThatKeepABrowserSafe() throws Exception {
        browser.perform(get("/people").secure(true))
                .andExpect(header().string("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().exists("Permissions-Policy"))
                .andExpect(result -> assertThat(result.getResponse().getHeader("Content-Security-Policy"))
                        .contains("default-src 'self'", "img-src 'self' data: blob:", "frame-ancestors 'none'"));
        browser.perform(get("/people")).andExpect(header().doesNotExist("Strict-Transport-Security"));
    }

    private static MockHttpServletRequest knownSession(MockHttpServletRequest request) {
        request.setRequestedSessionIdValid(true);
        return request;
    }

    private ResultActions signIn(String email, String password) throws Exception {
        return browser.perform(post("/sign-in")
                .param("email", email)
                .param("password", password)
                .with(csrf()));
    }

    private Cookie remembered() throws Exception {
        var answer = browser.perform(post("/sign-in")
                        .param("email", mira.email())
                        .param("password", Owner.PASSWORD)
                        .param("remember-me", "on")
                        .with(csrf()))
                .andExpect(authenticated())
                .andReturn()
                .getResponse();
        return Objects.requireNonNull(answer.getCookie("kith-remember-me"));
    }

    private static String told(ResultActions answer) {
        var session = Objects.requireNonNull(answer.andReturn().getRequest().getSession());
        return Collections.list(session.getAttributeNames()).stream()
                .map(session::getAttribute)
                .filter(RefusedSignIn.Told.class::isInstance)
                .map(told -> ((RefusedSignIn.Told) told).message())
                .findFirst()
                .orElseThrow();
    }
}
