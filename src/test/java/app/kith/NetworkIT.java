package app.kith;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.accounts.SignedIn;
import app.kith.accounts.Workspaces;
import app.kith.people.AddressBook;
import app.kith.people.Circle;
import app.kith.people.ContactDetails;
import app.kith.people.ScoreStanding;
import app.kith.people.Standings;
import app.kith.people.relations.NewTie;
import app.kith.people.relations.Role;
import app.kith.people.relations.TieKind;
import app.kith.people.relations.WhoKnowsWhom;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// The picture of the network in a real browser. Whatever is written to the console as an error fails it.
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NetworkIT {
    private static final String SETTLED = "!!document.querySelector('kith-network')?.drawn";

    @Autowired
    private Workspaces workspaces;

    @Autowired
    private Owner owner;

    @Autowired
    private DemoOwner withDemo;

    @Autowired
    private AddressBook people;

    @Autowired
    private Standings standings;

    @Autowired
    private WhoKnowsWhom knows;

    private SignedIn mira;

    @BeforeAll
    void openTheDemo() {
        mira = withDemo.create();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1440, 900", "DARK, 1440, 900", "LIGHT, 390, 844", "DARK, 390, 844"})
    void theNetworkIsDrawn(ColorScheme scheme, int width, int height, Browser browser) {
        var size = new Browser.Size(width, height);
        var visit = signedIn(browser, size, scheme, mira);
        var suffix = "-%s-%s".formatted(size, scheme.name().toLowerCase(Locale.ROOT));

        visit.go("people/network");
        visit.isAt("Who knows whom");
        visit.page().waitForFunction(SETTLED);
        settle(visit);
        visit.screenshot("network" + suffix);

        assertThat(colours(visit)).as("colours in the picture").isGreaterThan(4);
        assertThat(visit.page().evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);
        visit.page().getByRole(AriaRole.TAB).last().click();
        assertThat(visit.page().locator("vaadin-grid a.kith-person-link").first())
                .isVisible();
        visit.screenshot("network-list" + suffix);
    }

    @Test
    void theNetworkIsWalkedByKeyboard(Browser browser) {
        var visit = signedIn(browser, Browser.Size.DESK, ColorScheme.LIGHT, mira);
        visit.go("people/network");
        visit.page().waitForFunction(SETTLED);
        var card = visit.page().locator("kith-network .card b");

        visit.page().locator("kith-network .plot").focus();
        visit.page().keyboard().press("Home");
        assertThat(card).isVisible();
        var first = card.textContent();
        for (var arrow : List.of("ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp")) {
            visit.page().keyboard().press(arrow);
        }
        visit.page().keyboard().press("ArrowDown");
        visit.page().keyboard().press("+");
        settle(visit);
        visit.screenshot("network-walked");
        assertThat(first).isNotBlank();
        var now = card.textContent();
        visit.page().keyboard().press("Enter");
        visit.isAt(now);
    }

    @Test
    void aPersonsPageShowsWhomTheyKnow(Browser browser) {
        for (var size : List.of(Browser.Size.DESK, Browser.Size.PHONE)) {
            var visit = signedIn(browser, size, ColorScheme.LIGHT, mira);
            var ana = workspaces.inWorkspace(
                    mira.workspace(),
                    () -> people.named("Ana Ruiz", 1).getFirst().id());
            visit.go("people/" + ana);
            visit.isAt("Ana Ruiz");
            visit.tab("Who knows whom").click();
            visit.page().waitForFunction(SETTLED);
            settle(visit);
            visit.screenshot("person-knows-" + size);
            visit.button("Add somebody").click();
            visit.field("Who").fill("noor");
            visit.page().getByText("Noor van Dalen").last().waitFor();
            visit.screenshot("person-knows-add-" + size);
        }
    }

    /// Stays usable with a thousand people: what it took is printed and held loosely, for machines are busy.
    @Test
    void aThousandPeopleAreDrawn(Browser browser) {
        var crowded = owner.create();
        workspaces.inWorkspace(crowded.workspace(), this::aThousand);
        var visit = signedIn(browser, Browser.Size.DESK, ColorScheme.LIGHT, crowded);

        visit.go("people/network?most=1000");
        visit.page().waitForFunction(SETTLED, null, new Page.WaitForFunctionOptions().setTimeout(60_000));
        settle(visit);
        visit.screenshot("network-thousand");
        var drawn = visit.page().evaluate("document.querySelector('kith-network').drawn");
        var frame = (Number) visit.page().evaluate("""
                async () => {
                  const network = document.querySelector('kith-network');
                  const from = performance.now();
                  for (let i = 0; i < 20; i++) {
                    network.pan(i % 2 ? 5 : -5, 0);
                    await new Promise(requestAnimationFrame);
                  }
                  return (performance.now() - from) / 20;
                }""");
        System.out.println("1,000 people, 3,000 lines: " + drawn + ", a frame while panning: " + frame + " ms");
        assertThat(frame.doubleValue()).as("milliseconds a frame").isLessThan(500);
    }

    private void aThousand() {
        var random = new Random(3);
        var ids = people.addAll(
                IntStream.range(0, 1000)
                        .mapToObj(i -> ContactDetails.named("Person Number " + i))
                        .toList(),
                false);
        var today = LocalDate.of(2026, 11, 17);
        standings.record(ids.stream()
                .map(id -> new ScoreStanding(
                        id,
                        random.nextInt(100),
                        50,
                        Circle.values()[Math.min(4, (int) Math.floor(Math.sqrt(random.nextInt(25))))],
                        today,
                        20))
                .toList());
        var ties = new ArrayList<NewTie>();
        while (ties.size() < 3000) {
            var one = random.nextInt(1000);
            var other = random.nextInt(4) == 0 ? random.nextInt(1000) : (one / 50 * 50 + random.nextInt(50));
            if (one != other) {
                ties.add(new NewTie(ids.get(one), Role.of(TieKind.FRIEND, false), ids.get(other)));
            }
        }
        knows.addAll(ties);
    }

    private Visit signedIn(Browser browser, Browser.Size size, ColorScheme scheme, SignedIn who) {
        var visit = browser.open(size, scheme);
        visit.signIn(who);
        return visit;
    }

    /// How many distinct colours, roughly, stand on the canvas.
    private static int colours(Visit visit) {
        return ((Number) visit.page().evaluate("""
                () => {
                  const canvas = document.querySelector('kith-network').shadowRoot.querySelector('canvas');
                  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
                  const seen = new Set();
                  for (let i = 0; i < data.length; i += 4) {
                    if (data[i + 3] > 200) seen.add((data[i] >> 5) * 64 + (data[i + 1] >> 5) * 8 + (data[i + 2] >> 5));
                  }
                  return seen.size;
                }""")).intValue();
    }

    private static void settle(Visit visit) {
        visit.page().evaluate("new Promise((done) => setTimeout(done, 500))");
    }
}
