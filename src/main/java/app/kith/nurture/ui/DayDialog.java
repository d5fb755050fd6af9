package app.kith.nurture.ui;

import app.kith.design.Unsaved;
import app.kith.design.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.LocalDate;
import java.util.function.Consumer;

/// Asks for a day to come.
class DayDialog extends Dialog {

    DayDialog(Words words, Consumer<LocalDate> chosen) {
        setHeaderTitle("Until when?");
        var day = new DatePicker("Day");
        day.setLocale(words.locale());
        day.setMin(words.today());
        day.setValue(words.today().plusDays(2));
        var save = new Button("Put off", click -> {
            var value = day.getValue();
            if (value == null || value.isBefore(words.today())) {
                day.setErrorMessage("Choose a day from today on");
                day.setInvalid(true);
            } else {
                close();
                chosen.accept(value);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(day);
        var unsaved = Unsaved.in(this);
        getFooter().add(new Button("Cancel", click -> unsaved.leave()), save);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) day.focus();
        });
    }
}
