package app.kith.nurture.ui;

import app.kith.nurture.Pace;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Locale;
import java.util.function.Consumer;

/// Asks for a pace in numbers.
class PaceDialog extends Dialog {

    PaceDialog(Consumer<Pace> chosen) {
        setHeaderTitle("How often do you want a word?");
        var every = new IntegerField("Every");
        every.setMin(1);
        every.setValue(5);
        every.setStepButtonsVisible(true);
        var unit = new Select<Pace.Unit>();
        unit.setLabel("Unit");
        unit.setItems(Pace.Unit.values());
        unit.setItemLabelGenerator(one -> one.name().toLowerCase(Locale.ROOT) + "s");
        unit.setValue(Pace.Unit.WEEK);
        var save = new Button("Set the pace", click -> {
            try {
                var number = every.getValue();
                var pace = new Pace(number == null ? 0 : number, unit.getValue());
                close();
                chosen.accept(pace);
            } catch (IllegalArgumentException no) {
                every.setErrorMessage(no.getMessage());
                every.setInvalid(true);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(every, unit);
        row.addClassName("kith-row");
        add(row);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }
}
