package app.kith;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.accounts.SignedIn;
import app.kith.accounts.Workspaces;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.photos.Pictures;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Faces and names as a browser shows them: photos handed in each way, initials of every script, and the practice.
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PhotoIT {
    private static final String NOTE =
            "**Kiln** talk, see https://glaze.example\n- clay\n- blue glazes\n\n<b onclick=x>not bold</b>";
    private static final Map<String, String> INITIALS = initials();

    private final Workspaces workspaces;
    private final Owner owner;
    private final AddressBook people;
    private SignedIn mira;
    private ContactId ana;
    private List<ContactId> named;

    @Autowired
    PhotoIT(Workspaces workspaces, Owner owner, AddressBook people) {
        this.workspaces = workspaces;
        this.owner = owner;
        this.people = people;
    }

    @BeforeAll
    void peopleOfEveryScript() {
        mira = owner.create();
        workspaces.inWorkspace(mira.workspace(), () -> {
            ana = people.add(ContactDetails.with("Ana Ruiz")
                    .place("Valencia")
                    .note(NOTE)
                    .howMet("At the fair,\nover a broken kiln")
                    .build());
            named = people.addAll(
                    INITIALS.keySet().stream()
                            .map(name ->
                                    ContactDetails.with(name).place("Bergen").build())
                            .toList(),
                    false);
        });
    }

    @Test
    void aPhotoIsChosenPastedRefusedAndTakenBack(Browser browser) {
        var visit = signedIn(browser.open());
        visit.go("people/" + ana.value());
        var face = visit.page().locator("kith-photo-drop");
        assertThat(face.locator("kith-warmth-ring text")).hasText("AR");

        face.locator("input[type=file]")
                .setInputFiles(new FilePayload("ana.jpg", "image/jpeg", Pictures.jpeg(900, 700)));
        visit.toast("Ana has a new photo.");
        isSeen(face);
        visit.undo("Ana has a new photo.");
        assertThat(face.locator("kith-warmth-ring text")).hasText("AR");

        visit.page()
                .evaluate("""
                content => {
                  const bytes = Uint8Array.from(atob(content), (c) => c.charCodeAt(0));
                  const clipboard = new DataTransfer();
                  clipboard.items.add(new File([bytes], 'image.png', { type: 'image/png' }));
                  document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true, composed: true }));
                }""", Base64.getEncoder().encodeToString(Pictures.file(Pictures.quarters(400, 400), "png")));
        isSeen(face);
        visit.screenshot("photo");

        face.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload("letter.jpg", "image/jpeg", "Dear Ana".getBytes(StandardCharsets.UTF_8)));
        assertThat(face.locator(".refusal")).containsText("This is not a picture Kith can read.");

        visit.button("Remove the photo of Ana").click();
        visit.toast("The photo of Ana is gone.");
        assertThat(face.locator("kith-warmth-ring text")).hasText("AR");
    }

    @Test
    void initialsAreLettersAsOneSeesThem(Browser browser) {
        var visit = signedIn(browser.open());

        for (int i = 0; i < named.size(); i++) {
            visit.go("people/" + named.get(i).value());
            var expected = List.copyOf(INITIALS.values()).get(i);
            assertThat(visit.page()
                            .locator("kith-photo-drop kith-warmth-ring text")
                            .textContent())
                    .as(List.copyOf(INITIALS.keySet()).get(i))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1440, 900", "DARK, 1440, 900", "LIGHT, 390, 844", "DARK, 390, 844", "LIGHT, 320, 700"})
    void everythingFitsItsWindow(ColorScheme scheme, int width, int height, Browser browser) {
        var size = new Browser.Size(width, height);
        var visit = signedIn(browser.open(size, scheme));
        var suffix = "-%s-%s".formatted(size, scheme.name().toLowerCase(Locale.ROOT));

        visit.go("people/practice");
        visit.isAt("Know them 1 of");
        look(visit, "practice" + suffix);
        visit.go("people/" + ana.value());
        assertThat(visit.page().locator(".kith-prose strong")).hasText("Kiln");
        assertThat(visit.page().locator(".kith-prose b")).hasCount(0);
        look(visit, "known" + suffix);
        visit.go("people/" + named.getLast().value());
        assertThat(visit.page().locator(".kith-person-hero")).isVisible();
        look(visit, "long-name" + suffix);
        visit.go("people/" + named.getFirst().value());
        assertThat(visit.page().locator(".kith-person-hero")).isVisible();
        look(visit, "arabic" + suffix);
        visit.go("people");
        assertThat(visit.page().locator("vaadin-grid .kith-person__name").first())
                .isVisible();
        look(visit, "names" + suffix);
        if (!size.phone()) {
            visit.go("people/" + ana.value());
            visit.button("Edit").click();
            visit.field("Note").waitFor();
            visit.screenshot("photo-form" + suffix);
            visit.button("Preview of Note").click();
            assertThat(visit.page().locator(".kith-markdown-hint .kith-prose strong"))
                    .hasText("Kiln");
            visit.screenshot("note-preview" + suffix);
        }
    }

    private Visit signedIn(Visit visit) {
        visit.signIn(mira);
        return visit;
    }

    private static void isSeen(Locator face) {
        var image = face.locator("kith-warmth-ring img");
        assertThat(image).not().hasClass("coming");
        assertThat((Integer) image.evaluate("image => image.naturalWidth")).isPositive();
    }

    private static void look(Visit visit, String name) {
        assertThat(visit.heading()).hasCount(1);
        visit.screenshot(name);
        assertThat(visit.page().evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("width by which %s is scrolled", name)
                .isEqualTo(0);
    }

    private static Map<String, String> initials() {
        var initials = new LinkedHashMap<String, String>();
        initials.put("مريم العلي", "م\u200cا");
        initials.put("דוד לוי", "דל");
        initials.put("王小明", "王");
        initials.put("山田太郎", "山田");
        initials.put("マリア・ロペス", "マロ");
        initials.put("김민수", "김");
        initials.put("प्रिया शर्मा", "प्रिश");
        initials.put("เสาวณี ใจดี", "เสใจ");
        initials.put("Nguyễn Văn An", "NV");
        initials.put("👩‍🎨 Zoë", "👩‍🎨Z");
        initials.put("E\u0301lodie (née) Ünal", "E\u0301n");
        initials.put("\u200bAna\u200d Ruiz", "AR");
        initials.put("𝒜da 𝒮mith", "𝒜𝒮");
        initials.put("Wolfeschlegelsteinhausenbergerdorff".repeat(4), "W");
        return initials;
    }
}
