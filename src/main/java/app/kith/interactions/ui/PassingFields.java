package app.kith.interactions.ui;

import app.kith.interactions.TimelineEntry;
import app.kith.interactions.passing.PassingOn;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the people of an interaction were asked to pass on; the rest is asked once that is said.
class PassingFields extends Div {
    private final TextField what = new TextField("You asked them to pass on");
    private final RadioButtonGroup<Answer> answer = new RadioButtonGroup<>("Did they");
    private final TextField where = new TextField("Where");
    private final IntegerField heardBy = new IntegerField("To how many");
    private final IntegerField came = new IntegerField("How many came of it");
    private final PeopleField newcomers;
    private final Div more = new Div();

    private enum Answer {
        UNKNOWN("Not known yet", null),
        PASSED("They did", true),
        KEPT("They did not", false);

        private final String label;
        private final @Nullable Boolean passed;

        Answer(String label, @Nullable Boolean passed) {
            this.label = label;
            this.passed = passed;
        }
    }

    PassingFields(PeopleField newcomers) {
        this.newcomers = newcomers;
        addClassName("kith-log-form__favours");
        what.setMaxLength(PassingOn.MAX);
        what.setWidthFull();
        what.setHelperText("A word about a workshop, a book, a search for a flat.");
        what.setValueChangeMode(ValueChangeMode.LAZY);
        what.addValueChangeListener(change -> follow());
        where.setMaxLength(PassingOn.MAX_WHERE);
        heardBy.setMin(0);
        heardBy.setManualValidation(true);
        came.setMin(0);
        came.setManualValidation(true);
        answer.setItems(Answer.values());
        answer.setItemLabelGenerator(each -> each.label);
        answer.setValue(Answer.UNKNOWN);
        answer.addValueChangeListener(change -> follow());
        var row = new Div(where, heardBy, came);
        row.addClassName("kith-log-form__row");
        more.add(row, newcomers);
        add(what, answer, more);
        follow();
    }

    void show(TimelineEntry entry) {
        var told = entry.passing();
        if (told == null) return;
        what.setValue(told.what());
        for (var each : Answer.values()) {
            if (Objects.equals(each.passed, told.passed())) answer.setValue(each);
        }
        where.setValue(Objects.requireNonNullElse(told.where(), ""));
        heardBy.setValue(told.heardBy());
        came.setValue(told.came());
        newcomers.setValue(entry.newcomers());
        follow();
    }

    /// Whether it can be saved; what cannot be says so itself.
    boolean isSound() {
        var isHeardByGood = isSound(heardBy);
        return isSound(came) && isHeardByGood;
    }

    private boolean isSound(IntegerField field) {
        var people = field.getValue();
        var isGood = !isPassed() || people == null || (people >= 0 && people <= PassingOn.MOST);
        field.setInvalid(!isGood);
        field.setErrorMessage(isGood ? "" : "Between 0 and 1,000,000,000 people");
        return isGood;
    }

    @Nullable
    PassingOn told() {
        if (what.getValue().isBlank()) return null;
        return PassingOn.answered(what.getValue(), answer.getValue().passed)
                .in(where.getValue())
                .to(heardBy.getValue())
                .naming(newcomers.people())
                .counting(came.getValue());
    }

    private boolean isPassed() {
        return !what.getValue().isBlank() && answer.getValue() == Answer.PASSED;
    }

    private void follow() {
        answer.setVisible(!what.getValue().isBlank());
        more.setVisible(isPassed());
    }
}
