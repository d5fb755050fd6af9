package app.kith;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.accounts.SignedIn;
import app.kith.accounts.Workspaces;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.PeopleFilter;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Many people at once: chosen by a filter, some taken out again, tagged, put in the bin, and all of it taken
/// back.
@BrowserTest
class BulkIT {
    private static final int IN_OSLO = 120;

    @Autowired
    Workspaces workspaces;

    @Autowired
    AddressBook people;

    @Autowired
    Owner owner;

    private SignedIn mira;

    @BeforeEach
    void thereAreMany() {
        mira = owner.create();
        workspaces.inWorkspace(mira.workspace(), () -> {
            people.addAll(
                    IntStream.range(0, IN_OSLO)
                            .mapToObj(i -> ContactDetails.with("Person %03d".formatted(i))
                                    .place("Oslo")
                                    .build())
                            .toList(),
                    false);
            people.add(ContactDetails.with("Somebody Else").place("Bergen").build());
        });
    }

    @Test
    void allOfAFilterButTwoAreTaggedAndPutInTheBinAndBack(Browser browser) {
        var visit = browser.open();
        visit.signIn(mira);
        visit.go("people?place=oslo");
        visit.isAt("People 120 of 121");

        visit.button("Choose all").click();
        assertThat(bar(visit)).containsText("All 120 chosen");
        box(visit, "Person 001").uncheck();
        box(visit, "Person 003").uncheck();
        assertThat(bar(visit)).containsText("118 chosen");
        visit.page().locator("vaadin-grid").evaluate("grid => grid.scrollToIndex(110)");
        assertThat(box(visit, "Person 112")).isChecked();
        visit.page().locator("vaadin-grid").evaluate("grid => grid.scrollToIndex(0)");
        assertThat(box(visit, "Person 000")).isChecked();
        assertThat(box(visit, "Person 001")).not().isChecked();
        visit.screenshot("bulk-all-but-two");

        visit.button("Tag").click();
        var tag = visit.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Tag"));
        tag.fill("Fair");
        tag.press("Enter");
        visit.toast("Tagged 118 people with “Fair”.");
        assertThat(tagged()).isEqualTo(118);
        visit.undo("Tagged 118 people");
        visit.toast("Taken back");
        assertThat(tagged()).isZero();

        visit.button("Choose all").click();
        assertThat(bar(visit)).containsText("All 120 chosen"); // a box not ticked yet cannot be taken out
        box(visit, "Person 000").uncheck();
        box(visit, "Person 001").uncheck();
        visit.button("Put in the bin").click();
        visit.toast("118 people in the bin");
        visit.isAt("People 2 of 3");
        assertThat(visit.page().locator("h1")).isFocused();

        visit.go("people?bin=yes");
        visit.isAt("People 118 in the bin");
        visit.button("Choose all").click();
        assertThat(bar(visit)).containsText("All 118 chosen");
        box(visit, "Person 002").uncheck();
        visit.button("Bring back").click();
        visit.toast("117 people back");
        visit.isAt("People 1 in the bin");
        visit.undo("117 people back");
        visit.isAt("People 118 in the bin");
    }

    @Test
    void escChoosesNobodyUnlessSomethingIsOnTop(Browser browser) {
        var visit = browser.open(Browser.Size.DESK, ColorScheme.DARK);
        visit.signIn(mira);
        visit.go("people");
        visit.isAt("People 121");
        box(visit, "Person 000").check();
        box(visit, "Person 002").check();
        assertThat(bar(visit)).containsText("2 chosen");
        visit.screenshot("bulk-two-dark");

        visit.button("Tag").click();
        assertThat(visit.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Tag")))
                .isVisible();
        visit.page().keyboard().press("Escape");
        assertThat(visit.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Tag")))
                .isHidden();
        assertThat(bar(visit)).containsText("2 chosen");
        box(visit, "Person 000").focus();
        visit.page().keyboard().press("Escape");

        assertThat(bar(visit)).isHidden();
        assertThat(box(visit, "Person 002")).not().isChecked();
    }

    @Test
    void spaceChoosesTheRowThatHasTheFocusAndStaysInTheList(Browser browser) {
        var visit = browser.open();
        visit.signIn(mira);
        visit.go("people");
        visit.isAt("People 121");
        assertThat(box(visit, "Person 000")).isVisible();

        for (var key : List.of("j", "Space", "j", "j", "Shift+Space")) {
            visit.page().keyboard().press(key);
        }
        assertThat(bar(visit)).containsText("3 chosen");
        assertThat(box(visit, "Person 001")).isChecked();
        visit.page().keyboard().press("Space");

        assertThat(bar(visit)).containsText("2 chosen");
        visit.isAt("People 121");
    }

    @Test
    void aHeldFingerChoosesOnAPhoneAndTheBarFits(Browser browser) {
        var visit = browser.open(Browser.Size.PHONE, ColorScheme.LIGHT);
        visit.signIn(mira);
        visit.go("people");
        visit.isAt("People 121");

        hold(visit, line(visit, "Person 001"));
        assertThat(bar(visit)).containsText("1 chosen");
        line(visit, "Person 002").tap();
        assertThat(bar(visit)).containsText("2 chosen");
        visit.screenshot("bulk-phone");

        visit.isAt("People 121");
        assertThat(visit.page().evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);
        var box = bar(visit).boundingBox();
        assertThat(box.x).isGreaterThanOrEqualTo(0);
        assertThat(box.x + box.width).isLessThanOrEqualTo(390);
        assertThat(box.height).isLessThan(220);
        for (var button : bar(visit).getByRole(AriaRole.BUTTON).all()) {
            var place = button.boundingBox();
            assertThat(place.x + place.width).as(button.innerText()).isLessThanOrEqualTo(390);
            assertThat(place.height).as(button.innerText()).isGreaterThanOrEqualTo(40);
        }
        visit.button("Choose nobody").click();
        assertThat(bar(visit)).isHidden();
        line(visit, "Person 002").tap();
        assertThat(visit.page().locator(".kith-person-hero")).isVisible();
    }

    private int tagged() {
        return workspaces.inWorkspace(mira.workspace(), () -> people.count(PeopleFilter.EVERYONE.tag("Fair")));
    }

    private static Locator bar(Visit visit) {
        return visit.page().locator(".kith-bulk:not(.kith-bulk--progress)");
    }

    private static Locator line(Visit visit, String name) {
        return visit.page().locator(".kith-people-line", new Page.LocatorOptions().setHasText(name));
    }

    /// The box before somebody's name: the cells of a row lie side by side, without a row around them.
    private static Locator box(Visit visit, String name) {
        var place = (String) visit.page()
                .locator("vaadin-grid-cell-content", new Page.LocatorOptions().setHasText(name))
                .first()
                .evaluate("""
                        cell => {
                          const row = cell.assignedSlot.closest('tr');
                          const slot = row.querySelector('td slot');
                          return slot.name;
                        }""");
        return visit.page().locator("vaadin-grid-cell-content[slot='" + place + "'] vaadin-checkbox input");
    }

    /// Playwright has no finger that stays.
    private static void hold(Visit visit, Locator where) {
        var box = where.boundingBox();
        var browser = visit.page().context().newCDPSession(visit.page());
        var point = new JsonObject();
        point.addProperty("x", box.x + box.width / 2);
        point.addProperty("y", box.y + box.height / 2);
        var points = new JsonArray();
        points.add(point);
        var down = new JsonObject();
        down.addProperty("type", "touchStart");
        down.add("touchPoints", points);
        browser.send("Input.dispatchTouchEvent", down);
        assertThat(bar(visit)).isVisible();
        var up = new JsonObject();
        up.addProperty("type", "touchEnd");
        up.add("touchPoints", new JsonArray());
        browser.send("Input.dispatchTouchEvent", up);
    }
}
