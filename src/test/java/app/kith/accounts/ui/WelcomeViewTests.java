package app.kith.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.KithTest;
import app.kith.Owner;
import app.kith.accounts.EmailAddress;
import app.kith.accounts.Users;
import app.kith.accounts.WorkspaceSettings;
import app.kith.accounts.Workspaces;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@KithTest
class WelcomeViewTests extends SpringBrowserlessTest {
    @Autowired
    JdbcClient database;

    @Autowired
    Users users;

    @Autowired
    Workspaces workspaces;

    @Autowired
    Owner owner;

    @Test
    void theFirstVisitorIsAskedForAnAccount() {
        nobodyHasAnAccount();

        navigate(WelcomeView.class);

        assertThat($(H1.class).single().getElement().getTextRecursively())
                .isEqualTo("Know your people.Tend them personally.");
        assertThat($(SignUpForm.class).exists()).isTrue();
        assertThat($(SignInForm.class).exists()).isFalse();
    }

    @Test
    void startMakesTheAccountAndSignsIn() {
        var email = UUID.randomUUID() + "@saltmarsh.example";
        nobodyHasAnAccount();
        navigate(WelcomeView.class);
        var renewals = fromNorway();

        fillIn("Mira Solheim", email, Owner.PASSWORD);

        var mira = users.byEmail(new EmailAddress(email)).orElseThrow();
        assertThat(SecurityContextHolder.getContext().getAuthentication())
                .satisfies(now -> assertThat(now.getPrincipal()).isEqualTo(mira.withoutPassword()));
        assertThat(renewals).hasValue(1);
        assertThat(workspaces.settings())
                .extracting(WorkspaceSettings::name, WorkspaceSettings::region)
                .containsExactly("Mira Solheim", "NO");
    }

    @Test
    void nothingFilledInIsSaidAtEachField() {
        nobodyHasAnAccount();
        navigate(WelcomeView.class);

        fillIn("", "", "");

        assertThat($(TextField.class).single().getErrorMessage()).isEqualTo("Your name, as your people say it.");
        assertThat($(EmailField.class).single().getErrorMessage()).isEqualTo("An email looks like name@example.org.");
        assertThat($(PasswordField.class).single().getErrorMessage())
                .isEqualTo("Make it 12 characters or more. A sentence is fine.");
        assertThat(users.anyone()).isFalse();
    }

    @Test
    void aWeakPasswordIsRefusedWithTheReason() {
        nobodyHasAnAccount();
        navigate(WelcomeView.class);

        fillIn("Mira Solheim", "mira@saltmarsh.example", "1qaz2wsx3edc");

        assertThat($(PasswordField.class).single().isInvalid()).isTrue();
        assertThat($(PasswordField.class).single().getErrorMessage()).contains("on the lists");
        assertThat(users.anyone()).isFalse();
    }

    @Test
    void anEmailThatHasAnAccountIsRefused() {
        var mira = owner.create();
        navigate(WelcomeView.class);
        test($(Button.class).withText("Make an account").single()).click();

        fillIn("Mira Again", mira.email(), Owner.PASSWORD);

        assertThat($(Refusal.class).single().getText()).contains("cannot be used");
    }

    @Test
    void whoIsKnownSignsInThroughAPlainForm() {
        owner.create();

        navigate(WelcomeView.class);

        var form = $(SignInForm.class).single().getElement();
        assertThat(form.getAttribute("action")).isEqualTo("sign-in");
        assertThat(form.getAttribute("method")).isEqualTo("post");
        assertThat($(Refusal.class).exists()).isFalse();
    }

    @Test
    void aRefusedSignInIsToldOnceAndTheEmailKept() {
        owner.create();
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(
                        RefusedSignIn.Told.class.getName(),
                        new RefusedSignIn.Told("mira@saltmarsh.example", RefusedSignIn.NO_MATCH));

        navigate(WelcomeView.class);

        assertThat($(Refusal.class).single().getText()).isEqualTo("That email and password do not match.");
        assertThat($(EmailField.class).single().getValue()).isEqualTo("mira@saltmarsh.example");
        assertThat(RefusedSignIn.Told.from(VaadinSession.getCurrent().getSession()))
                .isEmpty();
    }

    private void fillIn(String name, String email, String password) {
        test($(TextField.class).single()).setValue(name);
        test($(EmailField.class).single()).setValue(email);
        test($(PasswordField.class).single()).setValue(password);
        test($(Button.class).withText("Start").single()).click();
    }

    /// Kept here, since the current instance is held only weakly.
    private @Nullable VaadinServletRequest fromNorway;

    /// The browserless request knows no session ids; this one, from Norway, counts how often a new one is asked for.
    private AtomicInteger fromNorway() {
        var count = new AtomicInteger();
        var request = VaadinServletRequest.getCurrent();
        var counting = new HttpServletRequestWrapper(request) {
            @Override
            public boolean isRequestedSessionIdValid() {
                return true;
            }

            @Override
            public Locale getLocale() {
                return Locale.of("nb", "NO");
            }

            @Override
            public String changeSessionId() {
                return "id " + count.incrementAndGet();
            }
        };
        fromNorway = new VaadinServletRequest(counting, request.getService());
        CurrentInstance.set(VaadinRequest.class, fromNorway);
        return count;
    }

    /// Tests run one after the other, and each makes its own users.
    private void nobodyHasAnAccount() {
        database.sql("delete from app_user").update();
    }
}
