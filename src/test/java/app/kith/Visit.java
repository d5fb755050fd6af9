package app.kith;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.kith.accounts.SignedIn;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.Objects;
import java.util.regex.Pattern;

/// One person's visit to Kith in a browser. Things are found as people find them: by what is written on them.
record Visit(Page page) {
    /// The first page after a start may take so long, in milliseconds, on a machine that is busy.
    private static final double FIRST_PAGE = 60_000;

    /// @param path without a leading slash; empty for Today
    Response go(String path) {
        return Objects.requireNonNull(page.navigate(path));
    }

    void signUp(String name, String email, String password) {
        var start = button("Start");
        var makeOne = button("Make an account");
        start.or(makeOne).waitFor();
        if (makeOne.isVisible()) {
            makeOne.click();
        }
        field("What should we call you?").fill(name);
        field("Email").fill(email);
        field("Password").fill(password);
        start.click();
    }

    /// Comes in as this owner, up to the first page.
    void signIn(SignedIn owner) {
        go("welcome");
        button("Sign in").or(button("Start")).first().waitFor();
        signIn(owner.email(), Owner.PASSWORD, false);
        page.locator(".kith-app").waitFor(new Locator.WaitForOptions().setTimeout(FIRST_PAGE));
    }

    void signIn(String email, String password, boolean remember) {
        field("Email").fill(email);
        field("Password").fill(password);
        if (remember) {
            page.getByLabel("Keep me signed in").check();
        }
        button("Sign in").click();
    }

    Locator heading() {
        return page.locator("h1");
    }

    /// Waits until this is the page's heading.
    void isAt(String heading) {
        assertThat(heading()).hasText(Pattern.compile(heading));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator tab(String name) {
        return page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name));
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /// An entry of the menu or the list that is open.
    void choose(String entry) {
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(entry).setExact(true))
                .or(page.getByRole(
                        AriaRole.MENUITEMCHECKBOX,
                        new Page.GetByRoleOptions().setName(entry).setExact(true)))
                .or(page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(entry).setExact(true)))
                .click();
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG).or(page.getByRole(AriaRole.ALERTDIALOG));
    }

    /// Presses a button of the dialog that is open.
    void inDialog(String button) {
        dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /// Waits for the message at the bottom that begins like this.
    Locator toast(String beginning) {
        var toast = page.locator("vaadin-notification-card")
                .filter(new Locator.FilterOptions().setHasText(beginning))
                .last();
        assertThat(toast).isVisible();
        return toast;
    }

    /// Waits for the message that begins like this and takes back what it says.
    void undo(String beginning) {
        toast(beginning)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Undo"))
                .click();
    }

    Locator quickLog() {
        return field("Log an interaction").and(page.locator(".input"));
    }

    /// Types a line into the quick log and waits until it is understood.
    Locator type(String line) {
        quickLog().fill(line);
        assertThat(page.locator(".kith-preview__title")).isVisible();
        return page.locator(".kith-log");
    }

    /// Saves the line in the quick log, and waits until it is.
    void save() {
        quickLog().press("Enter");
        assertThat(quickLog()).hasValue("");
    }

    void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Browser.SCREENSHOTS.resolve(name + ".png")));
    }
}
