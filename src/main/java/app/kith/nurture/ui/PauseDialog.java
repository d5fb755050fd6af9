package app.kith.nurture.ui;

import app.kith.design.Unsaved;
import app.kith.design.Words;
import app.kith.nurture.Paces;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Asks until when a pace is to rest, and why.
class PauseDialog extends Dialog {
    private static final List<String> REASONS =
            List.of("Travelling", "Parental leave", "Ill", "A busy time", "We agreed to wait");

    /// Takes the day and the reason, which may be left out.
    interface Chosen {
        void pause(LocalDate until, @Nullable String reason);
    }

    PauseDialog(Words words, Chosen chosen) {
        setHeaderTitle("Let the pace rest");
        var until = new DatePicker("Until");
        until.setLocale(words.locale());
        until.setMin(words.today().plusDays(1));
        until.setValue(words.today().plusMonths(1));
        until.setManualValidation(true);
        var reason = new ComboBox<String>("Why, if you like");
        reason.setItems(REASONS);
        reason.setAllowCustomValue(true);
        reason.addCustomValueSetListener(typed -> reason.setValue(typed.getDetail()));
        reason.setManualValidation(true);
        var save = new Button("Let it rest", click -> {
            var day = until.getValue();
            var why = Objects.requireNonNullElse(reason.getValue(), "");
            var dayIsWrong = day == null || !day.isAfter(words.today());
            until.setErrorMessage(dayIsWrong ? "Choose a day after today" : "");
            until.setInvalid(dayIsWrong);
            var whyIsLong = why.length() > Paces.MAX_REASON;
            reason.setErrorMessage(whyIsLong ? "At most %d characters".formatted(Paces.MAX_REASON) : "");
            reason.setInvalid(whyIsLong);
            if (day != null && !dayIsWrong && !whyIsLong) {
                close();
                chosen.pause(day, why.isBlank() ? null : why);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        var row = new Div(until, reason);
        row.addClassName("kith-fields");
        add(row);
        var unsaved = Unsaved.in(this);
        getFooter().add(new Button("Cancel", click -> unsaved.leave()), save);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) until.focus();
        });
    }
}
