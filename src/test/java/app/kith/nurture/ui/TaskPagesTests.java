package app.kith.nurture.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.Owner;
import app.kith.accounts.Member;
import app.kith.design.SectionTitle;
import app.kith.nurture.Agenda;
import app.kith.nurture.NewTask;
import app.kith.nurture.repeat.Repeat;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The list with many tasks.
@KithTest
@AsOwner
class TaskPagesTests extends TaskPages {
    @Autowired
    Agenda agenda;

    @Autowired
    Owner owner;

    @Autowired
    JdbcClient sql;

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

    private String day() {
        return text($(TaskCalendar.class).single());
    }

    private List<String> groups() {
        return $(SectionTitle.class).all().stream().map(TaskPages::text).toList();
    }
}
