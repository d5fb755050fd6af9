package app.kith.nurture.budget.ui;

import app.kith.nurture.budget.TimeBudget;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;

/// The minutes a week. Says what is wrong when one saves, not while one types.
class MinutesField extends IntegerField {

    MinutesField() {
        super("Minutes a week");
        setManualValidation(true);
        setStepButtonsVisible(true);
        setStep(15);
        setMin(0);
        setValue(60);
        setHelperText("What you logged this week counts with its length, what you did with its minutes.");
    }

    /// What is typed, or nothing while it cannot be; then the reason stands at the field.
    Optional<Integer> minutes() {
        var minutes = getValue();
        var wrong = minutes == null || minutes < TimeBudget.LEAST || minutes > TimeBudget.MOST;
        setInvalid(wrong);
        setErrorMessage(
                wrong ? "Between %d minutes and %d hours".formatted(TimeBudget.LEAST, TimeBudget.MOST / 60) : "");
        return wrong ? Optional.empty() : Optional.of(minutes);
    }
}
