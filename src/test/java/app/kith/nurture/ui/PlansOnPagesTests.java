package app.kith.nurture.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.NewInteraction;
import app.kith.nurture.TaskRow;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.notification.Notification;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Plans, where they are made and where they begin.
@KithTest
@AsOwner
class PlansOnPagesTests extends TaskPages {
    @Autowired
    PersonTasks personTasks;

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

    private NewInteraction meeting(LocalDate day) {
        return new NewInteraction(InteractionKind.COFFEE, Direction.BOTH, Set.of(ana), day, null, null, null, null);
    }
}
