package app.kith.nurture.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.Menus;
import app.kith.design.MenuButton;
import app.kith.design.SectionTitle;
import app.kith.nurture.Agenda;
import app.kith.nurture.NewTask;
import app.kith.nurture.Pace;
import app.kith.nurture.Paces;
import app.kith.people.ContactDetails;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@AsOwner
class TasksViewTests extends TaskPages {
    @Autowired
    Agenda agenda;

    @Autowired
    Paces paces;

    @Autowired
    PersonTasks personTasks;

    @Autowired
    PersonPace personPace;

    @Autowired
    TaskCount taskCount;

    @Test
    void invitesToAddTheFirstTask() {
        navigate(TasksView.class);

        press("Add a task");
        $(TextField.class).single().setValue("Send the drawings");
        $(DatePicker.class).single().setValue(TODAY.plusDays(3));
        var whom = $(PeopleChoice.class).single();
        test(whom).selectItem("Ana Ruiz");
        press("Save");

        assertThat(groups()).containsExactly("This week 1");
        assertThat(text($(TaskLine.class).single())).contains("Send the drawings", "for Ana Ruiz", "Fri 20 Nov");
    }

    @Test
    void asksBeforeWhatWasTypedIsLost() {
        navigate(TasksView.class);

        press("Add a task");
        $(TextField.class).single().setValue("Send the drawings");
        press("Cancel");
        test($(ConfirmDialog.class).single()).confirm(); // the one with the focus keeps what was typed

        assertThat($(TextField.class).single().getValue()).isEqualTo("Send the drawings");
    }

    @Test
    void asksBeforeAnotherDayThatWasChosenIsLost() {
        tasks.add(NewTask.of("Send drawings").due(TODAY));
        navigate(TasksView.class);

        menu("On another day");
        $(DatePicker.class).single().setValue(TODAY.plusDays(9));
        press("Cancel");
        test($(ConfirmDialog.class).single()).reject();

        assertThat($(DayDialog.class).exists()).isFalse();
        assertThat(groups()).containsExactly("Today 1");
    }

    @Test
    void asksForTheWordsOfATask() {
        navigate(TasksView.class);

        press("Add a task");
        press("Save");

        assertThat($(TextField.class).single().getErrorMessage()).isEqualTo("Say what you want to do");
        assertThat($(Dialog.class).single().isOpened()).isTrue();
        assertThat(agenda.lists().isEmpty()).isTrue();
    }

    @Test
    void saysInTheDialogWhatHasHappenedMeanwhile() {
        tasks.add(NewTask.of("Send drawings"));
        navigate(TasksView.class);
        menu("Edit");
        tasks.delete(agenda.lists().later().getFirst().id());

        press("Save");

        assertThat(text($(Dialog.class).single())).contains("This task is no longer there.");
    }

    @Test
    void groupsByWhenTasksAreDueAndSaysHowLateTheyAre() {
        tasks.add(NewTask.of("Some day"));
        tasks.add(NewTask.of("Now").due(TODAY));
        tasks.add(NewTask.of("Kiln drawings").due(TODAY.minusDays(11)));

        navigate(TasksView.class);

        assertThat(groups()).containsExactly("Late 1", "Today 1", "Later 1");
        assertThat(text($(TaskLine.class).first())).contains("promised 6 November", "11 days late");
        assertThat(taskCount.count()).isEqualTo(2);
    }

    @Test
    void ticksPutsOffAndDeletesWithUndo() {
        tasks.add(NewTask.of("Send drawings").due(TODAY));
        navigate(TasksView.class);

        test($(Checkbox.class).single()).click();
        assertThat(groups()).containsExactly("Done 1");
        press("Undo");
        assertThat(groups()).containsExactly("Today 1");
        menu("Next week");
        assertThat(groups()).containsExactly("Later 1");
        press("Undo");
        assertThat(groups()).containsExactly("Today 1");
        menu("Delete");
        assertThat(agenda.lists().isEmpty()).isTrue();
        press("Undo");

        assertThat(groups()).containsExactly("Today 1");
    }

    @Test
    void showsAPersonsTasksOnTheirPage() {
        var noor = people.add(ContactDetails.named("Noor Haddad"));
        tasks.add(NewTask.of("Introduce them").with(ana, noor));

        show(personTasks.show(people.profile(ana).orElseThrow(), () -> {}).orElseThrow());
        press("Add a task");
        $(TextField.class).last().setValue("Call");
        press("Save");

        assertThat(tasks.of(ana)).hasSize(2);
        assertThat($(TaskLine.class).all().stream().map(TaskPages::text))
                .as("she is named on her own page only beside somebody else")
                .anyMatch(line -> line.contains("Introduce them") && line.contains("Noor"))
                .anyMatch(line -> line.startsWith("Call") && !line.contains("Ana"));
    }

    @Test
    void offersToLogWhatWasDoneOnThePageOfAPerson() {
        tasks.add(NewTask.of("Send drawings").with(ana));
        var pages = new AtomicInteger();

        show(personTasks
                .show(people.profile(ana).orElseThrow(), pages::incrementAndGet)
                .orElseThrow());
        test($(Checkbox.class).single()).click();
        assertThat(pages).hasValue(0);
        press("Message");

        assertThat(tasks.of(ana).getFirst().logged()).isTrue();
        assertThat(pages).hasValue(1);
    }

    @Test
    void setsPausesAndTakesAwayThePaceOfAPerson() {
        show(personPace.show(people.profile(ana).orElseThrow(), () -> {}).orElseThrow());
        assertThat(menuLabel()).isEqualTo("Set a pace");

        menu("Every 3 weeks");
        assertThat(paces.of(ana).orElseThrow().pace()).isEqualTo(Pace.weeks(3));
        assertThat(menuLabel()).isEqualTo("Pace: every 3 weeks");
        paces.pause(List.of(ana), TODAY.plusMonths(1));
        press("Undo");

        assertThat(paces.of(ana)).isEmpty();
        assertThat(menuLabel()).isEqualTo("Set a pace");
    }

    private String menuLabel() {
        return text($(MenuButton.class).single());
    }

    private void menu(String label) {
        Menus.choose($(MenuButton.class).single(), label);
    }

    private static void show(Component component) {
        UI.getCurrent().add(component);
    }

    private List<String> groups() {
        return $(SectionTitle.class).all().stream().map(TaskPages::text).toList();
    }
}
