package app.kith;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.accounts.SignedIn;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/// Finding people in the demo network: by words of time, by filters kept as a view, and by the keys alone.
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindIT {
    private final SignedIn mira;

    @Autowired
    FindIT(DemoOwner owner) {
        mira = owner.create();
    }

    @Test
    void filtersInWordsAndKeepsThemAsAView(Browser browser) {
        var visit = browser.open();
        visit.signIn(mira);
        visit.go("people");
        visit.isAt("People \\d+");

        var search = visit.page().locator("[data-search] input");
        search.fill("met since October");
        assertThat(visit.page().locator(".kith-filter-chip").first()).containsText("since 1 October 2026");
        assertThat(visit.page().locator(".kith-understood")).containsText("“met since October” is taken for");
        visit.screenshot("find-understood");
        search.blur();
        assertThat(search).hasValue("");
        visit.page().reload();
        assertThat(visit.page().locator(".kith-filter-chip").first()).containsText("since 1 October 2026");

        visit.button("Filter").click();
        assertThat(visit.page().locator(".kith-filter-form")).isVisible();
        visit.screenshot("find-filters");
        visit.page().locator(".kith-filter-form").getByLabel("Close").check();
        assertThat(visit.page().locator(".kith-filter-chip").first()).containsText("Close");
        visit.page().keyboard().press("Escape");
        visit.button("Save as a view").click();
        visit.field("Name").fill("Close this autumn");
        visit.page().keyboard().press("Enter");
        assertThat(visit.tab("Close this autumn")).isVisible();
        visit.screenshot("find-view");
    }

    @Test
    void findsByTheKeysAlone(Browser browser) {
        var visit = browser.open(Browser.Size.DESK, ColorScheme.DARK);
        visit.signIn(mira);
        visit.go("people");
        visit.isAt("People \\d+");

        visit.page().keyboard().press("Control+k");
        assertThat(options(visit).first()).isVisible();
        visit.screenshot("find-palette-recent");
        visit.page().keyboard().type("wheel");
        assertThat(visit.page().locator("kith-find mark").first()).hasText("wheel");
        visit.screenshot("find-palette-note");
        visit.page().keyboard().press("Enter");
        assertThat(visit.page().locator(".kith-person-hero")).isVisible();

        visit.page().keyboard().press("Control+k");
        visit.page().keyboard().type("keyboard");
        assertThat(options(visit).first()).containsText("Show all keys");
        visit.page().keyboard().press("Enter");
        assertThat(visit.page().locator("kith-keys dialog")).isVisible();
    }

    @Test
    void filtersInASheetOnAPhone(Browser browser) {
        var visit = browser.open(Browser.Size.PHONE, ColorScheme.LIGHT);
        visit.signIn(mira);
        visit.go("people?place=spain");
        visit.isAt("People \\d+ of \\d+");

        visit.screenshot("find-phone");
        visit.button("Filter").click();
        assertThat(visit.button("Show them")).isVisible();
        visit.screenshot("find-phone-sheet");

        assertThat(visit.page().evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);
    }

    private static Locator options(Visit visit) {
        return visit.page().locator("kith-find [role=option]");
    }
}
