package app.kith;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.accounts.SignedIn;
import app.kith.accounts.Workspaces;
import app.kith.engagement.Engagement;
import app.kith.people.AddressBook;
import app.kith.people.Circle;
import app.kith.people.ContactDetails;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/// The picture of the circles: everybody near has a name, and no name lies over another or over a face.
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CirclesIT {
    /// The five of the innermost circle and the fifteen of the next.
    private static final List<String> NEAR = List.of(
            "Sebastián Ortiz",
            "Federica Bianchi",
            "Bartholomew Finch",
            "Maximilian Roth",
            "Jo Park",
            "Hrafnhildur Jónsdóttir",
            "Marie-Thérèse Dubois",
            "Oluwaseun Bello",
            "Konstantinos Pappas",
            "Wilhelmina de Vries",
            "陈静怡",
            "יונתן לוי",
            "Christopher Hale",
            "Guðrún Einarsdóttir",
            "Anne-Sophie Laurent",
            "Xi Wang",
            "Alessandra Conti",
            "Ingeborg Dahl",
            "Mohammed Haddad",
            "Ada Obi");

    private static final String DRAWN = "!!document.querySelector('kith-circle-picture')?.drawn?.labels.length";

    /// Names of the two inner circles that are not written.
    private static final String UNNAMED = """
            () => {
              const { places, labels } = document.querySelector('kith-circle-picture').drawn;
              const named = new Set(labels.map((label) => label.place.person.id));
              return places
                .filter(({ person }) => person.circle < 2 && !named.has(person.id))
                .map(({ person }) => person.call);
            }""";

    /// Names that lie over another name, a face or the edge, except the name of somebody chosen further out: that is
    /// written in any case.
    private static final String COVERING = """
            () => {
              const { places, labels, centre } = document.querySelector('kith-circle-picture').drawn;
              const ruler = document.createElement('canvas').getContext('2d');
              const { size, line } = document.querySelector('kith-circle-picture').pen.bands.lettering;
              ruler.font = `500 ${size}px ${getComputedStyle(document.querySelector('kith-circle-picture')).fontFamily}`;
              const boxes = labels.map(({ place, text, x, y }) => {
                const lines = text.split('\\n');
                const width = Math.max(...lines.map((words) => ruler.measureText(words).width));
                const height = lines.length * line;
                return { place, text, left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
              });
              const meets = (one, other) => one !== other
                && one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
              const covers = (box, face) => {
                const x = Math.min(box.right, Math.max(box.left, face.x));
                const y = Math.min(box.bottom, Math.max(box.top, face.y));
                return face !== box.place && !face.dot && Math.hypot(x - face.x, y - face.y) < face.size / 2;
              };
              const { selected } = document.querySelector('kith-circle-picture');
              return boxes
                .filter(({ place }) => place.caption || place.person.id !== selected)
                .filter((box) => boxes.some((other) => meets(box, other)) || places.some((face) => covers(box, face))
                  || Math.max(-box.left, box.right) > centre.x || Math.max(-box.top, box.bottom) > centre.y)
                .map((box) => box.text);
            }""";

    private static final String NUMBERED = """
            () => document.querySelector('kith-circle-picture').drawn.labels
              .every(({ text, place }) => text.endsWith(String(place.person.score)))""";

    private static final String PLACES = """
            () => document.querySelector('kith-circle-picture').drawn.places
              .map(({ person, x, y }) => `${person.id} ${Math.round(x)} ${Math.round(y)}`).sort().join()""";

    private static final String FITS = """
            () => {
              const picture = document.querySelector('kith-circle-picture');
              return Math.abs(picture.chart.getWidth() - picture.getBoundingClientRect().width) < 1;
            }""";

    @Autowired
    private Workspaces workspaces;

    @Autowired
    private Owner owner;

    @Autowired
    private DemoOwner withDemo;

    @Autowired
    private AddressBook people;

    @Autowired
    private Engagement engagement;

    private SignedIn mira;
    private SignedIn crowded;

    @BeforeAll
    void meetEverybody() {
        mira = withDemo.create();
        crowded = owner.create();
        workspaces.inWorkspace(crowded.workspace(), () -> {
            keep(NEAR.subList(0, 5), Circle.INNER);
            keep(NEAR.subList(5, NEAR.size()), Circle.CLOSE);
            keep(IntStream.range(0, 50).mapToObj("Active %d"::formatted).toList(), Circle.ACTIVE);
            keep(IntStream.range(0, 150).mapToObj("Wider %d"::formatted).toList(), Circle.WIDER);
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void everybodyNearHasANameOnAPhone(ColorScheme scheme, Browser browser) {
        assertNamed(Browser.Size.PHONE, scheme, browser);
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void everybodyNearHasANameOnADesk(ColorScheme scheme, Browser browser) {
        assertNamed(Browser.Size.DESK, scheme, browser);
    }

    @Test
    void whereReadersHaveTheirOwnColoursTheNumberStandsWithTheName(Browser browser) {
        for (var size : List.of(Browser.Size.DESK, Browser.Size.PHONE)) {
            var visit = circles(browser, size, ColorScheme.DARK, mira);
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            visit.page().waitForFunction(NUMBERED);
            visit.screenshot("circles-forced-" + size);

            assertThat(visit.page().evaluate(UNNAMED)).isEqualTo(List.of());
            assertThat(visit.page().evaluate(COVERING)).isEqualTo(List.of());
        }
    }

    private void assertNamed(Browser.Size size, ColorScheme scheme, Browser browser) {
        for (var who : List.of(mira, crowded)) {
            var visit = circles(browser, size, scheme, who);
            visit.screenshot("circles-names-%s-%s-%s"
                    .formatted(
                            size, who == mira ? "demo" : "full", scheme.name().toLowerCase(Locale.ROOT)));

            assertThat(visit.page().evaluate(UNNAMED)).isEqualTo(List.of());
            assertThat(visit.page().evaluate(COVERING)).isEqualTo(List.of());
        }
    }

    @Test
    void everybodyStaysWhereTheyAre(Browser browser) {
        var visit = circles(browser, Browser.Size.PHONE, ColorScheme.LIGHT, crowded);
        var before = visit.page().evaluate(PLACES);

        visit.page().getByRole(AriaRole.LISTBOX).focus();
        for (var key : List.of("End", "Space", "Home", "Space"))
            visit.page().keyboard().press(key);
        assertThat(visit.page().locator("kith-circle-picture [aria-selected='true']"))
                .hasCount(1);
        assertThat(visit.page().evaluate(PLACES)).isEqualTo(before);

        visit.page().reload();
        visit.page().waitForFunction(DRAWN);
        assertThat(visit.page().evaluate(PLACES)).isEqualTo(before);
    }

    @Test
    void thePictureFitsItsPlaceHoweverSmallThatIsMeanwhile(Browser browser) {
        var visit = circles(browser, Browser.Size.DESK, ColorScheme.LIGHT, mira);

        for (var width : List.of("90px", "142px", "374px", "")) {
            visit.page().evaluate("width => document.querySelector('kith-circle-picture').style.width = width", width);
            visit.page().waitForFunction(FITS);
        }
    }

    private Visit circles(Browser browser, Browser.Size size, ColorScheme scheme, SignedIn who) {
        var visit = browser.open(size, scheme);
        visit.signIn(who);
        visit.go("circles");
        visit.isAt("Circles");
        visit.page().waitForFunction(DRAWN);
        return visit;
    }

    private void keep(List<String> names, Circle circle) {
        engagement.keepIn(
                people.addAll(names.stream().map(ContactDetails::named).toList(), false), circle);
    }
}
