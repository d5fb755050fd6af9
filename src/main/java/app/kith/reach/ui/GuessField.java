package app.kith.reach.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.component.textfield.NumberField;
import java.util.function.DoubleConsumer;

/// A number that is guessed: to be typed, or moved along a slider that covers what is usual. A number that
/// cannot be is refused beside it.
class GuessField extends Div {
    private final NumberField field = new NumberField();
    private final IntegerSlider slider;
    private boolean isShowing;

    /// @param usual the end of the slider
    /// @param refused the sentence for a number below `least` or above `most`
    /// @param whenChosen hears every number that can be
    GuessField(
            String label,
            String hint,
            int least,
            int usual,
            double most,
            boolean whole,
            String refused,
            DoubleConsumer whenChosen) {
        addClassName("kith-guess");
        slider = new IntegerSlider(least, usual);
        slider.setAriaLabel(label + ", slider");
        field.setLabel(label);
        field.setHelperText(hint);
        field.setManualValidation(true);
        field.addValueChangeListener(change -> {
            if (isShowing) return;
            var value = change.getValue();
            var isGood = value != null && value >= least && value <= most && (!whole || value == Math.rint(value));
            field.setInvalid(!isGood);
            field.setErrorMessage(isGood ? "" : refused);
            if (isGood) whenChosen.accept(value);
        });
        slider.addValueChangeListener(change -> {
            if (change.isFromClient()) field.setValue((double) change.getValue());
        });
        add(field, slider);
    }

    /// Says where the number comes from.
    void say(String hint) {
        field.setHelperText(hint);
    }

    void show(double value) {
        isShowing = true;
        field.setValue(value);
        field.setInvalid(false);
        slider.setValue((int) Math.clamp(Math.round(value), slider.getMin(), slider.getMax()));
        isShowing = false;
    }
}
