package app.kith;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.kith.accounts.SignedIn;
import app.kith.accounts.Workspaces;
import app.kith.channels.ChannelKind;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.Handle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Somebody who is there twice becomes one person, by key, and two again, at once and later.
@BrowserTest
class MergeIT {
    @Autowired
    Workspaces workspaces;

    @Autowired
    AddressBook people;

    @Autowired
    Owner owner;

    private SignedIn mira;
    private Visit visit;
    private Page page;

    @BeforeEach
    void thereIsSomebodyTwice() {
        mira = owner.create();
        workspaces.inWorkspace(mira.workspace(), () -> {
            people.addAll(List.of(luca(), twin(), ContactDetails.named("Bo Lindqvist")), false);
        });
    }

    private void signIn(Visit browser) {
        visit = browser;
        page = visit.page();
        visit.signIn(mira);
    }

    /// The pictures stay in `target/screenshots`.
    @ParameterizedTest
    @CsvSource({"LIGHT, 1440, 900", "DARK, 1440, 900", "LIGHT, 390, 844", "DARK, 390, 844"})
    void twoSideBySideFitTheirWindow(ColorScheme scheme, int width, int height, Browser browser) {
        var size = new Browser.Size(width, height);
        signIn(browser.open(size, scheme));

        visit.go("people/duplicates");
        visit.isAt("Is this one person");
        assertThat(page.locator(".kith-twins")).isVisible();

        visit.screenshot("duplicates-%s-%s".formatted(size, scheme.name().toLowerCase(Locale.ROOT)));
        org.assertj.core.api.Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);
    }

    @Test
    void twoBecomeOneAndTwoAgain(Browser browser) {
        signIn(browser.open());

        visit.go("people");
        visit.isAt("People 3");
        page.locator(".kith-duplicates-link").click();
        visit.isAt("Is this one person");
        assertThat(page.locator(".kith-twins")).containsText("Very likely, 93 of 100");
        assertThat(page.locator(".kith-twins")).containsText("Same handle on X, same email domain, similar name");

        page.locator(".kith-twins__pick").first().focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("[aria-label='Place, right: Ravenna']")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("[aria-label='Place, right: Ravenna']")).hasAttribute("aria-pressed", "true");
        page.keyboard().press("j");
        visit.isAt("Nobody is here twice");
        visit.undo("Joined: Luca Ferrante.");

        visit.isAt("Is this one person");
        page.keyboard().press("k");
        visit.isAt("Nobody is here twice");
        visit.undo("Two people: Luca Ferrante and Luka Ferrante.");
        visit.isAt("Is this one person");
        visit.button("Join into one").click();
        visit.isAt("Nobody is here twice");

        visit.go("people");
        visit.isAt("People 2");
        visit.link("Luca Ferrante").click();
        visit.isAt("Luca Ferrante");
        assertThat(page.locator(".kith-joined")).containsText("Luka Ferrante");
        visit.button("Split Luka Ferrante from Luca Ferrante again").click();
        visit.toast("Luca Ferrante and Luka Ferrante are two people again.");
        assertThat(page.locator(".kith-joined")).hasCount(0);
        visit.go("people");
        visit.isAt("People 3");
        assertThat(page.locator(".kith-duplicates-link")).isHidden();
    }

    private static ContactDetails luca() {
        return ContactDetails.with("Luca Ferrante")
                .place("Faenza, Italy")
                .note("Makes the cobalt frit. Calls everyone maestro.")
                .handles(List.of(
                        new Handle(ChannelKind.EMAIL, "luca@ferrante-smalti.example"),
                        new Handle(ChannelKind.X, "@lucasmalti")))
                .build();
    }

    private static ContactDetails twin() {
        return ContactDetails.with("Luka Ferrante")
                .place("Ravenna")
                .note("glaze supplier, invoice in EUR")
                .handles(List.of(
                        new Handle(ChannelKind.EMAIL, "info@ferrante-smalti.example"),
                        new Handle(ChannelKind.X, "@lucasmalti")))
                .build();
    }
}
