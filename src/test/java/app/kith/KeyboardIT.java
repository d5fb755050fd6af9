package app.kith;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.kith.accounts.SignedIn;
import app.kith.accounts.Workspaces;
import app.kith.engagement.Engagement;
import app.kith.people.AddressBook;
import app.kith.people.Circle;
import app.kith.people.ContactDetails;
import app.kith.people.PeopleFilter;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Kith without a mouse.
@BrowserTest
class KeyboardIT {
    @Autowired
    Workspaces workspaces;

    @Autowired
    AddressBook people;

    @Autowired
    Owner owner;

    @Autowired
    Engagement engagement;

    private SignedIn mira;
    private Visit visit;
    private Page page;

    @BeforeEach
    void signIn(Browser browser) {
        mira = owner.create();
        var names = Stream.of("Ana Ruiz", "Bo Lindqvist", "Cy Novák", "Noor Haddad");
        workspaces.inWorkspace(
                mira.workspace(),
                () -> people.addAll(names.map(ContactDetails::named).toList(), false));
        visit = browser.open();
        page = visit.page();
        visit.signIn(mira);
        visit.isAt("to reach");
    }

    @Test
    void theFirstStopLeadsPastTheNavigation() {
        press("Tab");
        assertThat(visit.button("Skip to the page")).isFocused();
        press("Enter");

        assertThat(page.locator("#kith-main")).isFocused();
    }

    @Test
    void aLineIsLoggedFromAnywhere() {
        press("l");
        assertThat(visit.quickLog()).isFocused();
        page.keyboard().type("Coffee with Ana Ruiz today");
        assertThat(page.locator(".kith-preview__title")).hasText("Coffee with Ana Ruiz");
        press("Enter");

        visit.toast("Logged.");
        assertThat(visit.quickLog()).hasValue("");
        press("Escape");
        assertThat(visit.quickLog()).not().isFocused();
    }

    @Test
    void theQuickLogGivesTheFocusBack() {
        press("g");
        press("p");
        visit.isAt("People 4");
        var filter = visit.button("Filter");
        filter.focus();
        press("l");
        assertThat(visit.quickLog()).isFocused();
        press("Escape");

        assertThat(filter).isFocused();
    }

    @Test
    void somebodyIsFoundAndOpened() {
        press("g");
        press("p");
        visit.isAt("People 4");
        press("/");
        assertThat(visit.field("Search people")).isFocused();
        page.keyboard().type("no");
        visit.isAt("People 2 of 4");
        press("Tab");
        assertThat(visit.field("Search people")).not().isFocused();
        press("j");
        press("j");
        press("k");
        press("j");
        press("Enter");

        visit.isAt("Noor Haddad");
    }

    @Test
    void theCirclesAreWalked() {
        workspaces.inWorkspace(
                mira.workspace(),
                () -> people.ids(PeopleFilter.EVERYONE, 4)
                        .forEach(person -> engagement.keepIn(List.of(person), Circle.CLOSE)));
        press("g");
        press("c");
        visit.isAt("Circles");
        assertThat(page.locator("kith-circle-picture canvas")).isVisible();
        var picture = page.getByRole(AriaRole.LISTBOX);
        picture.focus();
        press("Home");
        var first = picture.getAttribute("aria-activedescendant");
        press("ArrowRight");
        assertThat(picture).not().hasAttribute("aria-activedescendant", first);
        press("Space");
        var walked = page.locator("[id='%s']".formatted(picture.getAttribute("aria-activedescendant")));
        assertThat(walked).hasAttribute("aria-selected", "true");
        assertThat(walked).containsText("close circle, no engagement yet");
        var name = walked.textContent().split(",", 2)[0];
        assertThat(page.locator(".kith-chosen__name")).hasText(name);
        press("Enter");

        visit.isAt(name);
    }

    @Test
    void whatIsOpenedIsClosedAndTheFocusGoesBack() {
        press("g");
        press("p");
        visit.isAt("People 4");
        var add = visit.button("Add a person");
        add.focus();
        press("Enter");
        assertThat(visit.field("Name")).isFocused();
        press("Escape");

        assertThat(visit.dialog()).hasCount(0);
        assertThat(add).isFocused();
    }

    @Test
    void theFiltersTakeTheFocusAndGiveItBack() {
        press("g");
        press("p");
        visit.isAt("People 4");
        var filter = visit.button("Filter");
        filter.focus();
        press("Enter");
        assertThat(visit.field("Inner")).isFocused();
        press("Escape");

        assertThat(filter).isFocused();
    }

    @Test
    void theExampleOfReachIsReadFromItsTitle() {
        press("g");
        press("r");
        visit.isAt("Reach");
        visit.button("See the example").focus();
        press("Enter");

        visit.isAt("in the example");
        assertThat(visit.heading()).isFocused();
    }

    @Test
    void whoeverIsDoneLeavesTheFocusWithTheNext() {
        var done = page.locator(".kith-lead vaadin-button[aria-label^='Done: ']");
        var first = done.getAttribute("aria-label");
        done.focus();
        press("Enter");

        visit.toast("is done for today.");
        assertThat(done).not().hasAttribute("aria-label", first);
        assertThat(done).isFocused();
        var menu = page.locator(".kith-reach:not(.kith-reach--done) .kith-menu-button");
        assertThat(menu).hasCount(2);
        menu.last().focus();
        press("Enter");
        visit.choose("Next week");
        assertThat(menu).hasCount(1);
        assertThat(menu).isFocused();
    }

    @Test
    void theKeysAreListed() {
        press("?");
        var keys = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Keys"));
        assertThat(keys).containsText("G then P");
        assertThat(keys).containsText("Log something");
        press("Escape");

        assertThat(keys).isHidden();
    }

    @Test
    void keysAreThoseOfWhatIsOnTop() {
        press("?");
        var keys = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Keys"));
        assertThat(keys).isVisible();
        press("g");
        press("p");
        press("Escape");
        assertThat(keys).isHidden();
        visit.isAt("to reach");

        visit.go("people");
        page.getByText("Ana Ruiz").first().click();
        visit.isAt("Ana Ruiz");
        visit.button("More").click();
        visit.choose("Put in the bin");
        assertThat(visit.dialog()).containsText("Forget Ana?");
        press("e");
        press("g");
        press("t");
        visit.inDialog("Keep");

        assertThat(visit.dialog()).hasCount(0);
        visit.isAt("Ana Ruiz");
    }

    @Test
    void whatWasTypedIsNotLostToEscape() {
        press("g");
        press("k");
        visit.isAt("Tasks");
        visit.button("Add a task").first().click();
        assertThat(visit.field("What")).isFocused();
        page.keyboard().type("Send the drawings");
        press("Escape");
        visit.inDialog("Keep typing");

        assertThat(visit.field("What")).hasValue("Send the drawings");
    }

    @Test
    void singleKeysAreSwitchedOff() {
        visit.go("settings");
        visit.isAt("Settings");
        page.getByLabel("Single keys, such as L to log something").uncheck();
        visit.heading().click();
        press("l");
        assertThat(visit.quickLog()).not().isFocused();

        page.reload();
        assertThat(page.getByLabel("Single keys, such as L to log something"))
                .not()
                .isChecked();
    }

    private void press(String key) {
        page.keyboard().press(key);
    }
}
