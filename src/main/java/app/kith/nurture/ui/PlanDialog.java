package app.kith.nurture.ui;

import app.kith.design.Icon;
import app.kith.design.Unsaved;
import app.kith.nurture.NewTask;
import app.kith.nurture.templates.PlanStep;
import app.kith.nurture.templates.PlanTemplate;
import app.kith.people.ChangedMeanwhile;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Asks what a plan is called and of which steps it is made. Steps without words are left out.
class PlanDialog extends Dialog {
    private final TextField name = new TextField("Name");
    private final Checkbox afterFirst = new Checkbox("Offer it after a first meeting");
    private final Div rows = new Div();
    private final List<Row> steps = new ArrayList<>();
    private final Button more = new Button(
            "Add a step", new Icon(Icon.Name.PLUS), click -> addRow(null).title.focus());
    private final Paragraph refused = new Paragraph();
    private final Consumer<PlanTemplate> save;

    /// @param plan the one to change; null for a new one
    /// @param save may refuse with a sentence, which is then shown here
    PlanDialog(@Nullable PlanTemplate plan, Consumer<PlanTemplate> save) {
        this.save = save;
        setHeaderTitle(plan == null ? "Add a plan" : "Change the plan");
        setWidth("min(640px, 94vw)");
        name.setMaxLength(PlanTemplate.MAX_NAME);
        name.setRequiredIndicatorVisible(true);
        name.setPlaceholder("After a first meeting");
        name.setValue(plan == null ? "" : plan.name());
        afterFirst.setValue(plan != null && plan.afterFirstMeeting());
        rows.addClassName("kith-plan__rows");
        if (plan == null) addRow(null);
        else plan.steps().forEach(this::addRow);
        more.addThemeVariants(ButtonVariant.TERTIARY);
        refused.addClassName("kith-late");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        var content = new Div(name, rows, more, afterFirst, refused);
        content.addClassName("kith-plan");
        add(content);
        var primary = new Button("Save", click -> save());
        primary.addThemeVariants(ButtonVariant.PRIMARY);
        primary.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        var unsaved = Unsaved.in(this);
        getFooter().add(new Button("Cancel", click -> unsaved.leave()), primary);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) name.focus();
        });
    }

    private Row addRow(@Nullable PlanStep step) {
        var row = new Row(step);
        steps.add(row);
        rows.add(row);
        more.setEnabled(steps.size() < PlanTemplate.MOST_STEPS);
        return row;
    }

    private void removeRow(Row row) {
        steps.remove(row);
        rows.remove(row);
        more.setEnabled(true);
        more.focus();
    }

    private void save() {
        name.setInvalid(false);
        if (name.getValue().isBlank()) {
            name.setErrorMessage("Give the plan a name");
            name.setInvalid(true);
            name.focus();
            return;
        }
        if (steps.stream().anyMatch(Row::isWrong)) {
            return;
        }
        try {
            save.accept(new PlanTemplate(
                    name.getValue(),
                    steps.stream().filter(Row::isSaid).map(Row::step).toList(),
                    afterFirst.getValue()));
            close();
        } catch (ChangedMeanwhile | IllegalArgumentException no) {
            refused.setText(String.valueOf(no.getMessage()));
            refused.setVisible(true);
        }
    }

    private final class Row extends Div {
        private final TextField title = new TextField("What");
        private final IntegerField days = new IntegerField("Within days");
        private final IntegerField minutes = new IntegerField("Minutes");

        Row(@Nullable PlanStep step) {
            addClassName("kith-plan__row");
            getElement().setAttribute("role", "group");
            getElement().setAttribute("aria-label", "Step");
            title.setMaxLength(NewTask.MAX_TITLE);
            title.setPlaceholder("Say thank you");
            title.setValue(step == null ? "" : step.title());
            days.setMin(0);
            days.setMax(PlanStep.MOST_DAYS);
            days.setValue(step == null ? 7 : step.days());
            minutes.setMin(1);
            minutes.setMax(NewTask.MAX_MINUTES);
            minutes.setValue(step == null ? null : step.minutes());
            var remove = new Button(new Icon(Icon.Name.X), click -> removeRow(this));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel("Remove this step");
            add(title, days, minutes, remove);
        }

        boolean isSaid() {
            return !title.getValue().isBlank();
        }

        boolean isWrong() {
            if (isSaid() && days.getValue() == null) {
                days.setErrorMessage("Say within how many days");
                days.setInvalid(true);
            }
            return isSaid() && (days.isInvalid() || minutes.isInvalid());
        }

        PlanStep step() {
            return new PlanStep(title.getValue(), days.getValue(), minutes.getValue());
        }
    }
}
