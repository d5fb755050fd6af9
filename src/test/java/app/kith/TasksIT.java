package app.kith;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.kith.accounts.SignedIn;
import app.kith.accounts.Workspaces;
import app.kith.nurture.NewTask;
import app.kith.nurture.NurtureTasks;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.PartialDate;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Tasks in a real browser: added, repeated, done and undone, and moved in the calendar by pointer and by key.
@BrowserTest
class TasksIT {
    @Autowired
    Workspaces workspaces;

    @Autowired
    AddressBook people;

    @Autowired
    NurtureTasks tasks;

    @Autowired
    DemoOwner withDemo;

    @Autowired
    Owner owner;

    private Visit visit;
    private Page page;

    /// The pictures stay in `target/screenshots`.
    @ParameterizedTest
    @CsvSource({"LIGHT, 1440, 900", "DARK, 1440, 900", "LIGHT, 390, 844", "DARK, 390, 844"})
    void theListTheMonthAndThePlansFitTheirWindow(ColorScheme scheme, int width, int height, Browser browser) {
        var mira = withDemo.create();
        var size = new Browser.Size(width, height);
        signIn(browser.open(size, scheme), mira);
        var suffix = "-%s-%s".formatted(size, scheme.name().toLowerCase(Locale.ROOT));

        visit.go("tasks");
        visit.isAt("Tasks");
        shown("tasks-list" + suffix);
        visit.button("Choose several").click();
        page.locator(".kith-task--choosing")
                .first()
                .getByRole(AriaRole.CHECKBOX)
                .check();
        page.getByText("1 chosen").waitFor();
        shown("tasks-chosen" + suffix);
        visit.button("Add a task").click();
        visit.field("Repeat").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Weekly"))
                .click();
        page.getByText("Every week.").waitFor();
        shown("tasks-dialog" + suffix);
        visit.go("tasks?as=calendar");
        assertThat(page.locator("kith-month [role=gridcell]")).hasCount(42);
        shown("tasks-calendar" + suffix);
        visit.go("tasks/plans");
        visit.isAt("Plans");
        shown("tasks-plans" + suffix);
    }

    @Test
    void aTaskIsAddedRepeatedDoneAndUndone(Browser browser) {
        var mira = owner.create();
        signIn(browser.open(), mira);

        visit.go("tasks");
        visit.button("Add a task").click();
        visit.field("What").fill("Water the fern");
        visit.field("By")
                .fill(workspaces
                        .inWorkspace(mira.workspace(), workspaces::today)
                        .format(java.time.format.DateTimeFormatter.ofPattern("dd/MM/uuuu")));
        page.keyboard().press("Enter");
        visit.field("Repeat").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Daily"))
                .click();
        visit.field("Every").fill("10");
        page.keyboard().press("Tab");
        assertThat(page.getByText("Every 10 days.")).isVisible();
        visit.button("Save").click();

        assertThat(page.locator(".kith-task")).containsText("every 10 days");
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Water the fern"))
                .check();
        assertThat(page.locator(".kith-task")).hasCount(2);
        visit.undo("Done. Next on");
        assertThat(page.locator(".kith-task")).hasCount(1);
    }

    @Test
    void aCalendarThatIsClosedAtOnceLeavesTheDialogToScreenReaders(Browser browser) {
        signIn(browser.open(), owner.create());
        visit.go("tasks");
        visit.button("Add a task").click();
        visit.field("What").fill("Water the fern");

        page.evaluate("""
                async () => {
                  const picker = document.querySelector('vaadin-dialog vaadin-date-picker');
                  picker.opened = true;
                  await picker.updateComplete;
                  await new Promise(requestAnimationFrame);
                  picker.opened = false;
                  await new Promise((done) => setTimeout(done));
                }
                """);

        assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("What")))
                .hasValue("Water the fern");
    }

    @Test
    void aTaskIsMovedToAnotherDayByPointerAndByKey(Browser browser) {
        var mira = owner.create();
        var today = workspaces.inWorkspace(mira.workspace(), workspaces::today);
        var monday = today.withDayOfMonth(8).with(java.time.DayOfWeek.MONDAY);
        workspaces.inWorkspace(mira.workspace(), () -> {
            tasks.add(NewTask.of("Send the drawings").due(monday));
            tasks.add(NewTask.of("Call Luca").due(monday));
            people.add(ContactDetails.with("Ana Ruiz")
                    .birthday(new PartialDate(null, monday.getMonthValue(), monday.getDayOfMonth()))
                    .build());
        });
        signIn(browser.open(), mira);
        visit.go("tasks?as=calendar");
        var from = day(monday);
        assertThat(from).hasAttribute("aria-label", Pattern.compile("2 tasks: Send the drawings, Call Luca"));

        from.locator(".task").first().dragTo(day(monday.plusDays(2)));
        assertThat(day(monday.plusDays(2))).hasAttribute("aria-label", Pattern.compile("1 task: Send the drawings"));
        visit.undo("Moved to");
        assertThat(from).hasAttribute("aria-label", Pattern.compile("2 tasks"));

        from.click();
        assertThat(page.locator(".kith-calendar__day .kith-task")).hasCount(2);
        from.focus();
        page.keyboard().press("Space");
        page.keyboard().press("Space");
        assertThat(page.locator("kith-month [role=status]")).containsText("Call Luca picked up");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        var to = day(monday.plusDays(8));
        assertThat(to).hasAttribute("aria-label", Pattern.compile("1 task: Call Luca"));
        assertThat(to).isFocused();
        assertThat(page.locator("kith-month [role=status]")).containsText("Call Luca is now on");

        page.keyboard().press("Space");
        page.keyboard().press("PageDown");
        page.keyboard().press("Escape");
        assertThat(page.locator("kith-month [role=status]")).containsText("stays where it was");
        assertThat(to).isFocused();
        assertThat(to).hasAttribute("aria-label", Pattern.compile("1 task: Call Luca"));
    }

    private Locator day(LocalDate day) {
        return page.locator("kith-month [data-day='%s']".formatted(day));
    }

    private void shown(String name) {
        page.evaluate("new Promise((done) => setTimeout(done, 400))");
        visit.screenshot(name);
        org.assertj.core.api.Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);
    }

    private void signIn(Visit browser, SignedIn who) {
        visit = browser;
        page = visit.page();
        visit.signIn(who);
    }
}
