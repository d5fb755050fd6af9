package app.kith.accounts.ui;

import app.kith.design.Toasts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.BooleanSupplier;

/// The Save button at the end of a section of the settings.
class SaveRow extends Div {

    /// @param save saves what the section shows, or shows what is wrong with it and answers false
    SaveRow(String what, BooleanSupplier save) {
        var button = new Button("Save", click -> {
            if (save.getAsBoolean()) {
                Toasts.say("Saved.");
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setAriaLabel("Save " + what);
        add(button);
    }
}
