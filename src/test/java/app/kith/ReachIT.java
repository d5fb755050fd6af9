package app.kith;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.accounts.SignedIn;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The example that Kith began with, typed in: three channels and the four numbers that follow from them.
@BrowserTest
class ReachIT {
    private final Owner owner;

    @Autowired
    ReachIT(Owner owner) {
        this.owner = owner;
    }

    @Test
    void threeChannelsBecomeFourNumbers(Browser browser) {
        var visit = browser.open();
        signIn(visit, owner.create());
        visit.go("reach");
        visit.isAt("Reach");

        visit.button("Count followers").click();
        fill(visit, "Blog", "-50");
        assertThat(visit.page().getByText("A number of followers is not below zero"))
                .isVisible();
        fill(visit, "Blog", "1000000000000000");
        assertThat(visit.page().getByText("That is more than there are people")).isVisible();
        fill(visit, "Blog", "50");
        visit.isAt("50 follow you. You know 0 of them by name.");
        visit.button("Count followers").click();
        fill(visit, "Forum", "100");
        visit.isAt("150 follow you. You know 0 of them by name.");
        visit.button("Count followers").click();
        fill(visit, "X", "500");
        visit.isAt("650 follow you. You know 0 of them by name.");
        visit.page()
                .locator(".kith-reach-page__main .kith-seg")
                .first()
                .getByText("List")
                .click();

        var table = visit.page().locator(".kith-reach-page__table").first();
        for (var number : new String[] {"650", "65,000", "6,500,000", "130,000"}) {
            assertThat(table.getByRole(AriaRole.CELL)
                            .filter(new Locator.FilterOptions().setHasText(number))
                            .first())
                    .isVisible();
        }
        visit.screenshot("reach-example-list");
        var crossover = visit.field("Follow you in several places, in percent");
        crossover.fill("101");
        crossover.press("Tab");
        assertThat(visit.page()
                        .getByText("A share is between 0 and 100 percent.")
                        .first())
                .isVisible();
        crossover.fill("20");
        crossover.press("Tab");
        assertThat(visit.page().locator(".kith-reach-page__said"))
                .containsText("So 650 followers are about 620 people.");
        visit.page()
                .locator(".kith-reach-page__main .kith-seg")
                .first()
                .getByText("Picture")
                .click();
        assertThat(visit.page().locator("kith-crossover canvas").first()).isVisible();
        assertThat(visit.page().locator("kith-growth canvas").first()).isVisible();
        visit.screenshot("reach-example");
    }

    @Test
    void theExampleFitsAPhoneInTheDark(Browser browser) {
        var visit = browser.open(Browser.Size.PHONE, ColorScheme.DARK);
        signIn(visit, owner.create());

        visit.go("reach?example=yes&crossover=20");

        visit.isAt("650 follow you, in the example");
        assertThat(visit.page().locator("kith-crossover canvas").first()).isVisible();
        visit.screenshot("reach-phone");
        assertThat(visit.page().evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);
    }

    private static void fill(Visit visit, String place, String number) {
        var where =
                visit.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Where they follow you"));
        where.fill(place);
        where.press("Enter");
        visit.field("How many").fill(number);
        visit.page().keyboard().press("Control+Enter");
    }

    private static void signIn(Visit visit, SignedIn mira) {
        visit.go("welcome");
        visit.button("Sign in").waitFor();
        visit.signIn(mira.email(), Owner.PASSWORD, false);
        visit.isAt("Nobody here yet but you");
    }
}
