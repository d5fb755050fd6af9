package app.kith;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.accounts.SignedIn;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.util.Locale;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Every page with the demo network on it, by day and by night, on a desk and on a phone. The pictures stay in
/// `target/screenshots`.
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookIT {
    private final SignedIn mira;

    @Autowired
    LookIT(DemoOwner owner) {
        mira = owner.create();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1440, 900", "DARK, 1440, 900", "LIGHT, 390, 844", "DARK, 390, 844"})
    void everyPageFitsItsWindow(ColorScheme scheme, int width, int height, Browser browser) {
        var size = new Browser.Size(width, height);
        var visit = browser.open(size, scheme);
        var suffix = "-%s-%s".formatted(size, scheme.name().toLowerCase(Locale.ROOT));

        visit.go("welcome");
        visit.button("Sign in").or(visit.button("Start")).waitFor();
        look(visit, "welcome" + suffix);
        visit.signIn(mira.email(), Owner.PASSWORD, false);

        visit.isAt("Five people to reach");
        look(visit, "today" + suffix);
        visit.go("people");
        visit.isAt("People \\d+");
        assertThat(visit.page().locator("vaadin-grid .kith-person__name").first())
                .isVisible();
        look(visit, "people" + suffix);
        visit.page().locator("vaadin-grid .kith-person__name").first().click();
        assertThat(visit.page().locator(".kith-person-hero")).isVisible();
        look(visit, "person" + suffix);
        visit.go("circles");
        visit.isAt("Circles");
        assertThat(visit.page().locator("kith-circle-picture canvas")).isVisible();
        look(visit, "circles" + suffix);
        visit.go("circles?show=list");
        assertThat(visit.page().locator(".kith-circles__row").first()).isVisible();
        look(visit, "circles-list" + suffix);
        visit.go("tasks");
        visit.isAt("Tasks");
        look(visit, "tasks" + suffix);
        visit.go("import");
        visit.isAt("Bring your people");
        look(visit, "import" + suffix);
        visit.go("settings");
        visit.isAt("Settings");
        look(visit, "settings" + suffix);

        if (size.phone()) {
            visit.go("");
            visit.button("Log something").click();
            assertThat(visit.page().locator("kith-quick-log dialog")).isVisible();
            visit.type("Coffee with Ana Ruiz yesterday 45m");
            look(visit, "quick-log" + suffix);
        }
    }

    /// Among them the largest at which a layout of Vaadin would hide its drawer.
    @ParameterizedTest
    @CsvSource({"700, 900", "800, 600", "1024, 600", "1280, 800"})
    void windowsInBetweenHaveTheWayToAllPagesAndRoomForTheColumnsOfAFile(int width, int height, Browser browser) {
        var visit = browser.open(new Browser.Size(width, height), ColorScheme.LIGHT);
        visit.signIn(mira);
        assertThat(visit.page().locator(".kith-drawer")).isInViewport();

        visit.go("import");
        visit.page().locator("input[type=file]").setInputFiles(new FilePayload("more.csv", "text/csv", """
                        First Name,Last Name,Email
                        Ingrid,Solbakken,ingrid.solbakken@fjord.example
                        """.getBytes(
                        UTF_8)));
        visit.isAt("What is what");
        var email = visit.page().getByText("ingrid.solbakken@fjord.example").first();
        email.scrollIntoViewIfNeeded();
        assertThat(email).isInViewport();
        assertThat(email.boundingBox().width).isGreaterThan(100);
        look(visit, "columns-%dx%d-light".formatted(width, height));
    }

    private static void look(Visit visit, String name) {
        assertThat(visit.heading()).hasCount(1);
        assertThat(visit.page().locator(".v-loading-indicator:is(.first, .second, .third)"))
                .hasCount(0);
        visit.screenshot(name);
        assertThat(visit.page().evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("width by which %s is scrolled", name)
                .isEqualTo(0);
    }
}
