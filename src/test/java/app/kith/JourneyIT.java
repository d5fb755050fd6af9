package app.kith;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// All of Kith's main job in one go, as somebody new goes through it.
@BrowserTest
class JourneyIT {
    private static final String EMAIL = "mira@journey.example";

    private Visit visit;
    private Page page;

    @Test
    void somebodyNewTendsTheirPeople(Browser browser) throws IOException {
        visit = browser.open();
        page = visit.page();

        signUp();
        tryTheDemo();
        var files = new JourneyFiles(visit);
        files.bringInConnections();
        files.bringInFriends();
        findPeople();
        addEditBinAndBringBack();
        logByLine();
        logSomebodyNewAndSomebodyOfTwo();
        changeWhatWasLogged();
        logByForm();
        promiseAndDo();
        keepAPace();
        doWhatTodayAsks();
        leaveAndComeBack();
    }

    private void signUp() {
        var welcome = visit.go("welcome");

        assertThat(welcome.headers())
                .containsEntry("x-frame-options", "DENY")
                .hasEntrySatisfying(
                        "content-security-policy",
                        policy -> assertThat(policy).contains("default-src 'self'", "frame-ancestors 'none'"));
        visit.signUp(Owner.NAME, EMAIL, Owner.PASSWORD);
        visit.isAt("Nobody here yet but you");
    }

    private void tryTheDemo() {
        visit.button("Open the demo network").click();

        visit.isAt("^(One|Two|Three|Four|Five) (person|people) to reach, about \\d+ ");
        assertThat(page.locator(".kith-going-quiet__person").first()).isVisible();
        assertThat(page.getByText("You are looking at a made-up network.")).isVisible();
        visit.button("Remove it").click();
        visit.toast("The made-up people are gone.");
        visit.isAt("Nobody here yet but you");
    }

    private void findPeople() {
        visit.link("See your people").click();
        visit.isAt("People 7");

        visit.field("Search people").fill("wrobel");
        visit.isAt("People 1 of 7");
        assertThat(visit.link("Łukasz Wróbel")).isVisible();
        visit.field("Search people").fill("");
        visit.isAt("People 7");

        visit.button("Sorted by name").click();
        visit.choose("Name, from the end");
        assertThat(visit.button("Sorted by name, from the end")).isVisible();
        assertThat(page.locator("vaadin-grid .kith-person__name").first()).isVisible();

        visit.button("Filter").click();
        visit.field("Inner").check();
        visit.isAt("People 0 of 7");
        page.keyboard().press("Escape");
        visit.button("Remove the filter Circle").click();
        visit.isAt("People 7");
    }

    private void addEditBinAndBringBack() {
        visit.button("Add a person").click();
        visit.field("Name").fill("Bo Lindqvist");
        select("Day: Birthday", "20");
        select("Month: Birthday", "November");
        visit.inDialog("Save");
        visit.toast("Added Bo Lindqvist.");
        visit.isAt("People 8");

        open("Bo Lindqvist");
        visit.button("Edit").click();
        visit.field("Company").fill("Lindqvist Boats");
        visit.inDialog("Save");
        visit.toast("Saved.");
        assertThat(page.locator(".kith-person-hero")).containsText("Lindqvist Boats");

        visit.button("More").click();
        visit.choose("Put in the bin");
        visit.inDialog("Put in the bin");
        visit.isAt("People 7");
        visit.tab("Bin").click();
        visit.isAt("1 in the bin");
        visit.link("Bo Lindqvist").click();
        visit.button("Bring back").click();
        visit.toast("Bo Lindqvist is back.");
    }

    private void logByLine() {
        open("Ana Ruiz");
        assertThat(page.locator(".kith-person-hero")).containsText("Casa Verde");
        visit.tab("Facts").click();
        assertThat(page.getByText("11 June 2024").first()).isVisible();
        visit.tab("Handles").click();
        assertThat(visit.link("ana@ruiz.example")).isVisible();
        visit.tab("Timeline").click();
        assertThat(page.getByText("Nothing logged with Ana yet")).isVisible();

        var said = visit.type("Coffee with Ana Ruiz yesterday 45m, talked about the new job");
        assertThat(said).containsText("Coffee with Ana Ruiz");
        assertThat(said).containsText("Monday 16 November, 45 minutes, in person");
        assertThat(said).containsText("Talked about the new job");
        assertThat(said).containsText("the first word with them");
        visit.save();
        visit.toast("Logged.");
        assertThat(item("Coffee")).containsText("45 min, in person");
        assertThat(item("Coffee")).containsText("talked about the new job");

        log("Call with Ana Ruiz 9 October 20m");
        said = visit.type("Lunch with Ana Ruiz 20 October");
        assertThat(said.locator(".kith-log__gain")).hasText(Pattern.compile("\\d+ → \\d+"));
        visit.save();
        visit.toast("Logged. Ana goes from ");
        assertThat(page.locator(".kith-why")).containsText("out of 100, as of today");
    }

    private void logSomebodyNewAndSomebodyOfTwo() {
        assertThat(visit.type("Lunch with Petra Novak today")).containsText("New person: Petra Novak?");
        visit.save();
        visit.toast("Logged. Petra Novak is new among your people.");

        var asked = visit.type("Call with Ana today");
        assertThat(asked).containsText("Which Ana?");
        asked.getByText("Ana Costa").click();
        assertThat(asked.locator(".kith-preview__title")).hasText("Call with Ana Costa");
        visit.save();
        visit.toast("Logged. Call with Ana Costa.");
    }

    private void changeWhatWasLogged() {
        page.getByLabel("Change: Coffee, ").click();
        visit.field("Minutes").fill("60");
        visit.inDialog("Save");
        visit.toast("Saved.");
        assertThat(item("Coffee")).containsText("1 h, in person");

        page.getByLabel("Delete: Coffee, ").click();
        assertThat(item("Coffee")).hasCount(0);
        visit.undo("Deleted.");
        assertThat(item("Coffee")).containsText("1 h, in person");
    }

    private void logByForm() {
        visit.button("Log an interaction").click();
        visit.field("Day").fill("01/09/2026");
        visit.field("Day").press("Enter");
        visit.dialog().getByLabel("Good").check();
        visit.dialog().getByLabel("With").fill("Noor");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Noor Haddad"))
                .click();
        page.keyboard().press("Escape");
        visit.inDialog("Log it");

        var added = page.locator(".kith-timeline__item").filter(containing("with Noor"));
        assertThat(added).containsText("1 Sep");
        assertThat(added).containsText("felt good");
    }

    private void promiseAndDo() {
        visit.tab("Tasks").click();
        visit.button("Add a task").click();
        visit.field("What").fill("Send the drawings");
        visit.field("By").fill("17/11/2026");
        visit.field("By").press("Enter");
        visit.inDialog("Save");
        visit.toast("Added.");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("More for Send the drawings"))
                .click();
        visit.choose("Tomorrow");
        visit.toast("Put off: tomorrow.");
        page.getByLabel("Send the drawings")
                .getByRole(AriaRole.CHECKBOX)
                .or(visit.field("Send the drawings"))
                .check();
        page.locator(".kith-task__log")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Message"))
                .click();
        visit.toast("Logged: ");
        visit.tab("Timeline").click();
        assertThat(item("Message to Ana")).containsText("Send the drawings");
    }

    private void keepAPace() {
        log("Call with Łukasz Wróbel 1 September");
        open("Łukasz Wróbel");
        page.getByText("Set a pace").click();
        visit.choose("Every 2 weeks");
        visit.toast("Pace: every 2 weeks.");
        visit.go("people");
        assertThat(visit.tab("Past their pace")).hasText(Pattern.compile("pace\\s*1\\s*$"));

        log("Call with Łukasz Wróbel today");
        assertThat(visit.tab("Past their pace")).hasText(Pattern.compile("pace\\s*0\\s*$"));
    }

    private void doWhatTodayAsks() {
        visit.go("");
        visit.isAt("^(One|Two|Three|Four|Five) (person|people) to reach, about \\d+ ");
        visit.button("Add a task").click();
        visit.field("What").fill("Ring the printer");
        visit.field("By").fill("17/11/2026");
        visit.field("By").press("Enter");
        visit.inDialog("Save");
        assertThat(page.locator(".kith-due")).containsText("Ring the printer");
        assertThat(page.locator("aside")).containsText("Bo Lindqvist");

        var name = page.locator(".kith-lead__name").innerText();
        var theirs = page.locator(".kith-lead").filter(containing(name));
        assertThat(theirs.locator(".kith-lead__why")).not().isEmpty();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Later: " + name))
                .click();
        visit.choose("Tomorrow");
        assertThat(theirs).hasCount(0);
        visit.undo(name.split(" ")[0] + " comes back tomorrow.");

        theirs.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Log a talk"))
                .click();
        assertThat(page.locator(".kith-preview__title")).hasText("Call with " + name);
        visit.save();
        assertThat(theirs).hasCount(0);
    }

    private void leaveAndComeBack() {
        visit.button("You, " + Owner.NAME).first().click();
        visit.button("Sign out").click();
        visit.isAt("Know your people");

        visit.go("people");
        visit.signIn(EMAIL, Owner.PASSWORD, true);
        visit.isAt("People 9");
        page.context().clearCookies(new ClearCookiesOptions().setName("JSESSIONID"));
        visit.go("people");
        visit.isAt("People 9");
    }

    private void log(String line) {
        visit.type(line);
        visit.save();
        visit.toast("Logged.");
    }

    /// Goes to somebody's page by way of the list.
    private void open(String name) {
        visit.go("people");
        visit.link(name).click();
        visit.isAt(name);
    }

    private void select(String label, String choice) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(label)))
                .click();
        visit.choose(choice);
    }

    private Locator item(String title) {
        return page.locator(".kith-timeline__item")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(
                                ".kith-timeline__title",
                                new Page.LocatorOptions().setHasText(Pattern.compile("^" + title + "$")))));
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
