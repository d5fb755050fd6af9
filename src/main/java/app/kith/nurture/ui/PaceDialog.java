package app.kith.nurture.ui;

import app.kith.design.Unsaved;
import app.kith.nurture.Pace;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Asks for a pace in numbers.
class PaceDialog extends Dialog {
    private static final Pace USUAL = Pace.weeks(5);

    /// @param now the pace so far; null for none
    PaceDialog(@Nullable Pace now, Consumer<Pace> chosen) {
        var begin = now == null ? USUAL : now;
        setHeaderTitle("How often do you want a word?");
        var every = new IntegerField("Every");
        every.setMin(1);
        every.setValue(begin.every());
        every.setStepButtonsVisible(true);
        var unit = new Select<Pace.Unit>();
        unit.setLabel("Unit");
        unit.setItems(Pace.Unit.values());
        unit.setItemLabelGenerator(one -> one.name().toLowerCase(Locale.ROOT) + "s");
        unit.setValue(begin.unit());
        var save = new Button("Set the pace", click -> {
            try {
                var number = every.getValue();
                var pace = new Pace(number == null ? 0 : number, unit.getValue());
                close();
                chosen.accept(pace);
            } catch (IllegalArgumentException no) {
                every.setErrorMessage(no.getMessage());
                every.setInvalid(true);
                every.focus();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        var row = new Div(every, unit);
        row.addClassName("kith-fields");
        add(row);
        var unsaved = Unsaved.in(this);
        getFooter().add(new Button("Cancel", click -> unsaved.leave()), save);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) every.focus();
        });
    }
}
