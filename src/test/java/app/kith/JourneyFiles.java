package app.kith;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The part of the journey that goes through the import wizard.
record JourneyFiles(Visit visit) {
    private static final Path FILES = Path.of("src/test/resources/journey");

    void bringInConnections() throws IOException {
        drop("Connections.csv");
        assertThat(visit.page().getByText("Looks like a LinkedIn")).isVisible();
        assertThat(visit.page().locator(".kith-sureness").first()).hasText("Sure");
        assertThat(visit.page().locator(".kith-import__first-name")).hasText("Inés Carrasco");
        visit.button("Look for duplicates").click();
        visit.isAt("Four people are in");

        var download = visit.page()
                .waitForDownload(() -> visit.link("Set aside rows (CSV)").click());
        assertThat(download.suggestedFilename()).isEqualTo("Connections-set-aside.csv");
        assertThat(Files.readString(download.path())).contains("01 Jan 2020");

        visit.button("Undo this import: Connections.csv").click();
        visit.inDialog("Undo the import");
        visit.isAt("This import is taken back");

        visit.link("Bring in another file").click();
        visit.isAt("Bring your people");
        drop("Connections.csv");
        visit.button("Look for duplicates").click();
        visit.isAt("Four people are in");
    }

    void bringInFriends() {
        visit.link("Bring in another file").click();
        visit.isAt("Bring your people");
        drop("friends.csv");
        assertThat(visit.page().getByText("No other row tells which it is.")).isVisible();
        visit.page().getByLabel("3 April").check();
        assertThat(visit.page().locator(".kith-import__first")).containsText("3 April 1988");

        visit.button("Look for duplicates").click();
        visit.isAt("Is this one person?");
        assertThat(visit.page().locator(".kith-twins")).containsText("Inés Carrasco");
        assertThat(visit.page().locator(".kith-twins")).containsText("Tomás Carrasco");
        visit.button("Two people").click();
        visit.isAt("Everything is decided");
        visit.button("Bring them in").click();
        visit.isAt("Three people are in");
    }

    private void drop(String file) {
        visit.page().locator("input[type=file]").setInputFiles(FILES.resolve(file));
        visit.isAt("What is what");
    }
}
