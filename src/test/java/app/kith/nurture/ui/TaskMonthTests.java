package app.kith.nurture.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.design.SectionTitle;
import app.kith.design.Segments;
import app.kith.nurture.Agenda;
import app.kith.nurture.NewTask;
import app.kith.nurture.TaskRow;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The month of tasks.
@KithTest
@AsOwner
class TaskMonthTests extends TaskPages {
    @Autowired
    Agenda agenda;

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

    private MonthGrid openMonth() {
        UI.getCurrentOrThrow().navigate("tasks", QueryParameters.of("as", "calendar"));
        return $(MonthGrid.class).single();
    }

    private String day() {
        return text($(TaskCalendar.class).single());
    }

    private List<String> groups() {
        return $(SectionTitle.class).all().stream().map(TaskPages::text).toList();
    }
}
