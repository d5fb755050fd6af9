package app.kith;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
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
        visit.signIn(owner.create());
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
        visit.signIn(owner.create());

        visit.go("reach?example=yes&crossover=20");

        visit.isAt("650 follow you, in the example");
        assertThat(visit.page().locator("kith-crossover canvas").first()).isVisible();
        visit.screenshot("reach-phone");
        assertThat(visit.page().evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);
    }

    @Test
    void thePicturesCanBeTakenAway(Browser browser) throws Exception {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            var visit = browser.open(Browser.Size.DESK, scheme);
            visit.signIn(owner.create());
            visit.go("reach");
            visit.isAt("Reach");
            count(visit, "=SUM(1) <b>& \"Forum\"", "100", "100");
            count(visit, "Blog", "50", "150");
            count(visit, "X", "500", "650");
            assertThat(visit.page().locator("kith-growth canvas").first()).isVisible();

            var funnel = new Saved(visit, "how far it may go", "reach");
            funnel.isDrawn(scheme);
            assertThat(funnel.words()).contains("Follow you", "65,000", "6,500,000", "130,000");
            assertThat(funnel.table())
                    .contains("Step,People,Likely between,How", "And theirs,\"6,500,000\",,\"65,000 × 100\"");
            var crossover = new Saved(visit, "who follows in several places", "crossover");
            crossover.isDrawn(scheme);
            assertThat(crossover.words()).contains("Blog", "500");
            assertThat(crossover.table())
                    .contains("Places,Follow in both,Of the smaller,How we know")
                    .anyMatch(row -> row.startsWith("\"'=SUM(1) <b>& \"\"Forum\"\" and "));
            var lines = new Saved(visit, "the lines over time", "over-time");
            lines.isDrawn(scheme);
            assertThat(lines.words()).contains("1k");
            assertThat(lines.table()).contains("Day,What,People").hasSizeGreaterThan(3);
        }
    }

    @Test
    void aPictureThatIsShownAsAListIsTakenAwayToo(Browser browser) throws Exception {
        var visit = browser.open();
        visit.signIn(owner.create());
        visit.go("reach?example=yes");
        visit.isAt("650 follow you, in the example");
        visit.page()
                .locator(".kith-reach-page__main .kith-seg")
                .first()
                .getByText("List")
                .click();

        var funnel = new Saved(visit, "how far it may go", "reach");

        funnel.isDrawn(ColorScheme.LIGHT);
        assertThat(funnel.words()).contains("130,000");
    }

    /// A picture as it is saved, and what is in the files.
    private record Saved(Visit visit, String what, String name) {

        private byte[] file(String kind) throws IOException {
            var download = visit.page()
                    .waitForDownload(() ->
                            visit.button("Save %s as %s".formatted(what, kind)).click());
            assertThat(download.suggestedFilename()).isEqualTo(name + "." + kind.toLowerCase(Locale.ROOT));
            return Files.readAllBytes(download.path());
        }

        /// Sharp, on the paper of the scheme, and with something on it.
        void isDrawn(ColorScheme scheme) throws IOException {
            var picture = ImageIO.read(new ByteArrayInputStream(file("PNG")));
            var paper = new Color(picture.getRGB(1, 1));
            var light = (paper.getRed() + paper.getGreen() + paper.getBlue()) / 3;
            assertThat(light > 127).isEqualTo(scheme == ColorScheme.LIGHT);
            var colours = new HashSet<Integer>();
            for (var x = 0; x < picture.getWidth(); x += 3) {
                for (var y = 0; y < picture.getHeight(); y += 3) colours.add(picture.getRGB(x, y));
            }
            assertThat(colours).hasSizeGreaterThan(5);
            assertThat(picture.getWidth()).isGreaterThan(300);
        }

        /// What is written in the SVG, which is well-formed and says in a sentence what it shows.
        List<String> words() throws Exception {
            var svg = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(file("SVG")));
            assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
            assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                    .isNotBlank();
            var texts = svg.getElementsByTagName("text");
            return IntStream.range(0, texts.getLength())
                    .mapToObj(at -> texts.item(at).getTextContent().strip())
                    .toList();
        }

        List<String> table() throws IOException {
            var csv = new String(file("CSV"), StandardCharsets.UTF_8);
            assertThat(csv).startsWith("\uFEFF");
            return csv.substring(1).lines().toList();
        }
    }

    private static void count(Visit visit, String place, String number, String sum) {
        visit.button("Count followers").click();
        fill(visit, place, number);
        visit.isAt(sum + " follow you. You know 0 of them by name.");
    }

    private static void fill(Visit visit, String place, String number) {
        var where =
                visit.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Where they follow you"));
        where.fill(place);
        where.press("Enter");
        visit.field("How many").fill(number);
        visit.page().keyboard().press("Control+Enter");
    }
}
