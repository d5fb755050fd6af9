package app.kith;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A new password in one browser, and what becomes of another.
@BrowserTest
class PasswordIT {
    private static final String NEW_PASSWORD = "another quiet harbour, ten boats";

    @Autowired
    Owner owner;

    @Test
    void whoChangesThePasswordStaysAndEverybodyElseSignsInAnew(Browser browser) {
        var mira = owner.create();
        var here = browser.open();
        var elsewhere = browser.open();
        here.signIn(mira);
        elsewhere.signIn(mira);
        elsewhere.go("people");
        here.go("settings");

        here.field("Your password now").fill(Owner.PASSWORD);
        here.field("New password").fill(NEW_PASSWORD);
        here.button("Save your name and password").click();

        here.toast("Saved.");
        here.link("Tasks").first().click();
        here.isAt("Tasks");
        elsewhere.link("Tasks").first().click();
        assertThat(elsewhere.button("Sign in")).isVisible();
        elsewhere.signIn(mira.email(), NEW_PASSWORD, false);
        assertThat(elsewhere.page().locator(".kith-app")).isVisible();
    }
}
