package app.kith.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.Owner;
import app.kith.accounts.EmailAddress;
import app.kith.accounts.SignedIn;
import app.kith.accounts.Users;
import app.kith.accounts.WorkspaceSettings;
import app.kith.accounts.Workspaces;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

@KithTest
@AsOwner
class SettingsViewTests extends SpringBrowserlessTest {
    private static final String NEW_PASSWORD = "another quiet harbour, ten boats";

    @Autowired
    Users users;

    @Autowired
    Workspaces workspaces;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    Owner owner;

    SignedIn mira;

    @BeforeEach
    void open() {
        mira = owner.signedIn();
        navigate(SettingsView.class);
    }

    @Test
    void signingOutForgetsTheLineThatWasBegun() {
        var internals = UI.getCurrentOrThrow().getInternals();

        var out = $(Button.class).withText("Sign out").all().getLast();
        catchException(() -> test(out).click()); // the session of a test does not take its end well

        assertThat(internals.dumpPendingJavaScriptInvocations())
                .extracting(call -> call.getInvocation().getExpression())
                .anySatisfy(script -> assertThat(script).contains("localStorage.removeItem('kith.quick-log')"));
    }

    @Test
    void showsWhatIsSetNow() {
        assertThat($(H1.class).single().getElement().getTextRecursively()).isEqualTo("Settings");
        assertThat($(H2.class).all())
                .extracting(heading -> heading.getElement().getTextRecursively())
                .containsSubsequence("You", "Workspace", "The pace of the score", "Look and keys", "Leave");
        assertThat(text("Name").getValue()).isEqualTo("Mira Solheim");
        assertThat(text("Workspace name").getValue()).isEqualTo("Mira Solheim");
        assertThat(zone().getValue()).isEqualTo(Owner.ZONE);
        assertThat(region().getValue()).isEqualTo("NO");
        assertThat(pace().getValue()).isEqualTo(90);
    }

    @Test
    void leadsToEachOfItsSections() {
        var sections = $(Section.class).all().stream()
                .map(section -> "settings#" + section.getId().orElseThrow())
                .toList();

        assertThat($(Nav.class)
                        .withClassName("kith-settings__contents")
                        .single()
                        .getChildren())
                .extracting(link -> ((Anchor) link).getHref())
                .isEqualTo(sections)
                .contains("settings#look-and-keys");
    }

    @Test
    void singleKeysDoSomethingUntilTheyAreSwitchedOff() {
        var keys = $(Checkbox.class)
                .withCondition(box -> box.getLabel().startsWith("Single keys"))
                .single();

        assertThat(keys.getValue()).isTrue();
    }

    @Test
    void aNewNameIsSavedAndUsedAtOnce() {
        test(text("Name")).setValue("Mira S.");

        save("your name and password");

        assertThat(owner.signedIn().name()).isEqualTo("Mira S.");
        assertThat(users.byEmail(new EmailAddress(mira.email())).orElseThrow().name())
                .isEqualTo("Mira S.");
    }

    @Test
    void anEmptyNameIsRefused() {
        test(text("Name")).setValue(" ");

        save("your name and password");

        assertThat(text("Name").isInvalid()).isTrue();
        assertThat(owner.signedIn().name()).isEqualTo("Mira Solheim");
    }

    @Test
    void thePasswordIsChangedWithTheOldOne() {
        test(password("Your password now")).setValue(Owner.PASSWORD);
        test(password("New password")).setValue(NEW_PASSWORD);

        save("your name and password");

        assertThat(password("New password").getValue()).isEmpty();
        assertThat(passwords.matches(NEW_PASSWORD, hash())).isTrue();
        assertThat(users.hasNewPassword(mira)).isTrue();
        assertThat(users.hasNewPassword(owner.signedIn())).isFalse();
    }

    @Test
    void aWrongOldPasswordIsSaidAtItsField() {
        test(password("Your password now")).setValue("something else");
        test(password("New password")).setValue(NEW_PASSWORD);

        save("your name and password");

        assertThat(password("Your password now").getErrorMessage()).isEqualTo("That is not your password.");
        assertThat(passwords.matches(Owner.PASSWORD, hash())).isTrue();
    }

    @Test
    void whoGivesANewPasswordAndNoNameStaysSignedIn() {
        test(text("Name")).setValue(" ");
        test(password("Your password now")).setValue(Owner.PASSWORD);
        test(password("New password")).setValue(NEW_PASSWORD);

        save("your name and password");

        assertThat(text("Name").isInvalid()).isTrue();
        assertThat(passwords.matches(NEW_PASSWORD, hash())).isTrue();
        assertThat(users.hasNewPassword(owner.signedIn())).isFalse();
    }

    @Test
    void whoGuessesTheOldPasswordHereIsSlowedDownAsAtTheFrontDoor() {
        for (int tries = 0; tries < 5; tries++) {
            test(password("Your password now")).setValue("guess " + tries);
            test(password("New password")).setValue(NEW_PASSWORD);
            save("your name and password");
        }

        test(password("Your password now")).setValue(Owner.PASSWORD);
        save("your name and password");

        assertThat(password("Your password now").getErrorMessage())
                .isEqualTo("Too many tries. Wait 32 seconds, then try again.");
        assertThat(passwords.matches(Owner.PASSWORD, hash())).isTrue();
    }

    @Test
    void aWeakNewPasswordIsSaidAtItsField() {
        test(password("Your password now")).setValue(Owner.PASSWORD);
        test(password("New password")).setValue("short");

        save("your name and password");

        assertThat(password("New password").getErrorMessage()).contains("12 characters");
        assertThat(passwords.matches(Owner.PASSWORD, hash())).isTrue();
    }

    @Test
    void theWorkspaceIsSaved() {
        test(text("Workspace name")).setValue("Saltmarsh Pottery");
        zone().setValue(ZoneId.of("Asia/Tokyo"));
        region().setValue("JP");

        save("the workspace");

        assertThat(workspaces.settings())
                .isEqualTo(new WorkspaceSettings("Saltmarsh Pottery", ZoneId.of("Asia/Tokyo"), 90, "JP"));
    }

    @Test
    void aWorkspaceWithoutANameOrAZoneIsRefused() {
        test(text("Workspace name")).setValue("");
        zone().clear();

        save("the workspace");

        assertThat(text("Workspace name").isInvalid()).isTrue();
        assertThat(zone().isInvalid()).isTrue();
        assertThat(workspaces.settings().name()).isEqualTo("Mira Solheim");
    }

    @Test
    void thePaceSaysWhatItMeansAndIsSaved() {
        pace().setValue(180);

        save("the pace");

        assertThat($(Paragraph.class).all())
                .anySatisfy(meaning -> assertThat(meaning.getText()).contains("within the next 180 days"));
        assertThat(workspaces.settings().paceDays()).isEqualTo(180);
    }

    private void save(String what) {
        test($(Button.class)
                        .withCondition(button -> button.getAriaLabel()
                                .filter(("Save " + what)::equals)
                                .isPresent())
                        .single())
                .click();
    }

    private String hash() {
        return users.byEmail(new EmailAddress(mira.email())).orElseThrow().passwordHash();
    }

    private TextField text(String label) {
        return $(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private PasswordField password(String label) {
        return $(PasswordField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<ZoneId> zone() {
        return $(ComboBox.class)
                .withCondition(box -> "Time zone".equals(box.getLabel()))
                .single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> region() {
        return $(ComboBox.class)
                .withCondition(box -> "Phone region".equals(box.getLabel()))
                .single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Integer> pace() {
        return $(RadioButtonGroup.class)
                .withCondition(group -> "The score looks ahead".equals(group.getLabel()))
                .single();
    }
}
