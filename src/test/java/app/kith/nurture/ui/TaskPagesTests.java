package app.kith.nurture.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.Menus;
import app.kith.Owner;
import app.kith.accounts.Member;
import app.kith.design.MenuButton;
import app.kith.design.SectionTitle;
import app.kith.design.Segments;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.nurture.Agenda;
import app.kith.nurture.NewTask;
import app.kith.nurture.NurtureTasks;
import app.kith.nurture.TaskRow;
import app.kith.nurture.repeat.Repeat;
import app.kith.nurture.templates.PlanTemplates;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.PartialDate;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The list with many tasks, the month, and the plans.
@KithTest
@AsOwner
class TaskPagesTests extends SpringBrowserlessTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Autowired
    AddressBook people;

    @Autowired
    NurtureTasks tasks;

    @Autowired
    Agenda agenda;

    @Autowired
    InteractionLog log;

    @Autowired
    PlanTemplates templates;

    @Autowired
    PersonTasks personTasks;

    @Autowired
    Owner owner;

    @Autowired
    JdbcClient sql;

    ContactId ana;

    @BeforeEach
    void meetHer() {
        ana = people.add(ContactDetails.with("Ana Ruiz")
                .birthday(new PartialDate(null, 11, 19))
                .build());
    }

    @Test
    void addsATaskThatRepeatsAndSaysHow() {
        navigate(TasksView.class);

        press("Add a task");
        field("What").setValue("Water the fern");
        $(DatePicker.class).single().setValue(TODAY);
        $(TimePicker.class).single().setValue(LocalTime.of(9, 30));
        var repeat = $(RepeatField.class).single();
        repeat.setRepeat(Repeat.every(2, Repeat.Unit.WEEK)
                .on(java.time.DayOfWeek.TUESDAY)
                .fromDone());
        assertThat(text(repeat)).contains("Every 2 weeks on Tuesday, from when it was done.");
        press("Save");

        assertThat(text($(TaskLine.class).single()))
                .contains("today, 9:30")
                .contains("every 2 weeks on Tuesday, from when it was done");
        test($(Checkbox.class).single()).click();
        assertThat(toast()).startsWith("Done. Next on 1 December.");
        press("Undo");
        assertThat(groups()).containsExactly("Today 1");
    }

    @Test
    void asksForTheDayOnWhichARepeatBegins() {
        navigate(TasksView.class);

        press("Add a task");
        field("What").setValue("Water the fern");
        $(RepeatField.class).single().setRepeat(Repeat.every(1, Repeat.Unit.DAY));
        press("Save");

        assertThat($(DatePicker.class).single().getErrorMessage()).isEqualTo("Say on which day it begins");
        assertThat($(Dialog.class).single().isOpened()).isTrue();
        assertThat(agenda.lists().isEmpty()).isTrue();
    }

    @Test
    void takesAnEditBack() {
        var first = tasks.add(
                NewTask.of("Pay").due(LocalDate.of(2026, 10, 31)).repeating(Repeat.every(1, Repeat.Unit.MONTH)));
        tasks.done(first);
        navigate(TasksView.class);
        var before = agenda.lists().later().getFirst();
        assertThat(text($(TaskLine.class).first())).contains("every month on the 31st or the last day");

        item($(TaskLine.class).first(), "Edit");
        $(DatePicker.class).single().setValue(TODAY.plusDays(2));
        press("Save");
        assertThat(groups()).contains("This week 1");
        press("Undo");

        assertThat(agenda.lists().later().getFirst().rhythm()).isEqualTo(before.rhythm());
    }

    @Test
    void showsTheMonthInPlaceOfTheListAndTheListAgain() {
        tasks.add(NewTask.of("Send the drawings").due(TODAY));
        navigate(TasksView.class);
        var as = $(Segments.class).single();

        as.setSelectedIndex(1);
        assertThat($(TaskCalendar.class).single().isVisible()).isTrue();
        assertThat($(TaskListing.class).exists()).isFalse();
        as.setSelectedIndex(0);

        assertThat(groups()).containsExactly("Today 1");
        assertThat($(TaskCalendar.class).exists()).isFalse();
    }

    @Test
    void showsTheFirstFiftyAndMoreOnDemand() {
        IntStream.range(0, 120).forEach(i -> tasks.add(NewTask.of("Task " + i).due(TODAY)));
        navigate(TasksView.class);

        assertThat($(TaskLine.class).all()).hasSize(50);
        assertThat(groups()).containsExactly("Today 120");
        press("Show more of 70");

        assertThat($(TaskLine.class).all()).hasSize(100);
        assertThat($(Button.class).withText("Show more of 20").exists()).isTrue();
    }

    @Test
    void showsOnlyTheTasksForOnePerson() {
        tasks.add(NewTask.of("For Ana").with(ana).due(TODAY));
        tasks.add(NewTask.of("For nobody").due(TODAY));
        navigate(TasksView.class);

        var filter = $(PersonFilter.class).single();
        filter.setValue(people.profile(ana).orElseThrow().ref());
        assertThat($(TaskLine.class).all()).hasSize(1);
        assertThat(text($(TaskLine.class).single())).contains("For Ana");
        filter.clear();

        assertThat($(TaskLine.class).all()).hasSize(2);
    }

    @Test
    void doesOneThingToSeveralAndTakesItBack() {
        tasks.add(NewTask.of("One").due(TODAY));
        tasks.add(NewTask.of("Two").due(TODAY));
        tasks.add(NewTask.of("Three").due(TODAY));
        navigate(TasksView.class);

        press("Choose several");
        assertThat($(Button.class).withText("Done").single().isEnabled()).isFalse();
        test($(Checkbox.class).all().get(0)).click();
        test($(Checkbox.class).all().get(1)).click();
        assertThat(text($(ChosenTasks.class).single())).contains("2 chosen");
        press("Done");

        assertThat(toast()).startsWith("2 tasks done.");
        assertThat(groups()).containsExactly("Today 1", "Done 2");
        press("Undo");
        assertThat(groups()).containsExactly("Today 3");
    }

    @Test
    void sharesTasksWithATeam() {
        var bo = owner.create().user();
        sql.sql("insert into membership (id, workspace_id, user_id, role) values (?, ?, ?, 'MEMBER')")
                .params(UUID.randomUUID(), owner.signedIn().workspace().value(), bo.value())
                .update();
        navigate(TasksView.class);
        press("Add a task");
        field("What").setValue("Fire the kiln");
        press("Save");
        var me = owner.signedIn().user();
        assertThat(agenda.lists().later().getFirst().owner().id()).isEqualTo(me);

        press("Choose several");
        test($(Checkbox.class).single()).click();
        item($(ChosenTasks.class).single(), "Nobody in particular");
        assertThat(agenda.lists().later().getFirst().owner()).isNull();
        press("Undo");
        @SuppressWarnings("unchecked")
        Select<Member> whose = $(Select.class).single();
        whose.setValue(tasks.team().stream()
                .filter(one -> one.id().equals(bo))
                .findFirst()
                .orElseThrow());

        assertThat(text($(TaskListing.class).single())).contains("No task fits.");
        whose.clear();
        assertThat(text($(TaskLine.class).single())).contains("Fire the kiln", Owner.NAME);
    }

    @Test
    void putsSeveralOffAndDeletesSeveral() {
        tasks.add(NewTask.of("One").due(TODAY));
        navigate(TasksView.class);

        press("Choose several");
        test($(Checkbox.class).single()).click();
        item($(ChosenTasks.class).single(), "Tomorrow");
        assertThat(groups()).containsExactly("This week 1");
        press("Undo");
        press("Choose several");
        test($(Checkbox.class).single()).click();
        press("Delete");
        assertThat(agenda.lists().isEmpty()).isTrue();
        press("Undo");

        assertThat(groups()).containsExactly("Today 1");
    }

    @Test
    void showsAMonthAndTheDayThatIsChosen() {
        tasks.add(NewTask.of("Send the drawings").due(TODAY.plusDays(2)));
        var month = openMonth();
        assertThat(text($(H2.class).first())).isEqualTo("November 2026");
        assertThat(day()).contains("Tuesday 17 November", "No task on this day.");

        ComponentUtil.fireEvent(month, new MonthGrid.Choose(month, true, "2026-11-19"));

        assertThat(day()).contains("Send the drawings", "Ana, birthday");
        press("Add a task for this day");
        assertThat($(DatePicker.class).single().getValue()).isEqualTo(TODAY.plusDays(2));
    }

    @Test
    void movesATaskToAnotherDayAndTakesItBack() {
        var task = tasks.add(NewTask.of("Send the drawings").due(TODAY).at(LocalTime.NOON));
        var month = openMonth();

        ComponentUtil.fireEvent(
                month, new MonthGrid.Move(month, true, task.value().toString(), "2026-12-03"));
        assertThat(toast()).startsWith("Moved to Thursday 3 December.");
        assertThat(text($(H2.class).first())).isEqualTo("December 2026");
        assertThat(agenda.lists().later())
                .extracting(TaskRow::dueOn, TaskRow::dueAt)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(LocalDate.of(2026, 12, 3), LocalTime.NOON));
        press("Undo");

        assertThat(agenda.due()).hasSize(1);
    }

    @Test
    void doesNotMindADayThatIsNone() {
        var task = tasks.add(NewTask.of("Send the drawings").due(TODAY));
        var month = openMonth();

        ComponentUtil.fireEvent(month, new MonthGrid.Choose(month, true, "soon"));
        ComponentUtil.fireEvent(
                month, new MonthGrid.Move(month, true, task.value().toString(), "2026-02-30"));

        assertThat(agenda.due()).hasSize(1);
        assertThat(day()).contains("Tuesday 17 November");
    }

    @Test
    void addsChangesAndRemovesPlans() {
        navigate(PlansView.class);
        assertThat($(H2.class).all()).hasSize(3);

        press("Add a plan");
        press("Save");
        assertThat(field("Name").getErrorMessage()).isEqualTo("Give the plan a name");
        field("Name").setValue("A welcome");
        press("Save");
        assertThat(text($(Dialog.class).single())).contains("A plan has at least one step");
        field("What").setValue("Show the kiln");
        press("Save");
        assertThat(text($(PlansView.class).single())).contains("A welcome", "Show the kiln", "within a week");
        press("Undo");

        assertThat($(H2.class).all()).hasSize(3);
        test($(Button.class)
                        .withAttribute("aria-label", "Remove After an introduction")
                        .single())
                .click();
        assertThat($(H2.class).all()).hasSize(2);
        press("Undo");
        assertThat($(H2.class).all()).hasSize(3);
    }

    @Test
    void beginsAPlanOnThePageOfAPerson() {
        UI.getCurrentOrThrow()
                .add(personTasks
                        .show(people.profile(ana).orElseThrow(), () -> {})
                        .orElseThrow());

        item($(PlanMenu.class).single(), "After a first meeting");
        assertThat($(TaskLine.class).all()).hasSize(2);
        assertThat(toast()).startsWith("2 tasks added for Ana.");
        press("Undo");

        assertThat(tasks.of(ana)).isEmpty();
    }

    @Test
    void offersAPlanAfterAFirstMeetingOnly() {
        navigate(TasksView.class);

        log.log(meeting(TODAY.minusDays(1)));
        roundTrip();
        assertThat(toast()).startsWith("A first time with Ana.");
        press("Begin: After a first meeting");
        assertThat(tasks.of(ana)).extracting(TaskRow::dueOn).containsExactly(TODAY, TODAY.plusDays(13));
        var toasts = $(Notification.class).all().size();
        log.log(meeting(TODAY));
        roundTrip();

        assertThat($(Notification.class).all()).hasSize(toasts);
    }

    private MonthGrid openMonth() {
        UI.getCurrentOrThrow().navigate("tasks", QueryParameters.of("as", "calendar"));
        return $(MonthGrid.class).single();
    }

    private NewInteraction meeting(LocalDate day) {
        return new NewInteraction(InteractionKind.COFFEE, Direction.BOTH, Set.of(ana), day, null, null, null, null);
    }

    private String day() {
        return text($(TaskCalendar.class).single());
    }

    private TextField field(String label) {
        return $(TextField.class).withCaption(label).last();
    }

    private void item(Component within, String label) {
        var menus = within instanceof MenuButton menu
                ? List.of(menu)
                : $(MenuButton.class, within).all();
        var itsMenu =
                menus.stream().filter(menu -> Menus.of(menu).contains(label)).findFirst();
        Menus.choose(itsMenu.orElseThrow(), label);
    }

    private void press(String label) {
        test($(Button.class).withText(label).last()).click();
    }

    private String toast() {
        return text($(Notification.class).last());
    }

    private List<String> groups() {
        return $(SectionTitle.class).all().stream().map(TaskPagesTests::text).toList();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
