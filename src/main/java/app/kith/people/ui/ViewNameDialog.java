package app.kith.people.ui;

import app.kith.design.Unsaved;
import app.kith.people.SavedView;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/// Asks what a view is to be called.
final class ViewNameDialog {
    private ViewNameDialog() {}

    /// @param save throws an [IllegalArgumentException] whose message says at the field why the name will not do
    static void open(String title, String name, Consumer<String> save) {
        var field = new TextField("Name");
        field.setMaxLength(SavedView.MAX_NAME);
        field.setValue(name);
        field.setAutofocus(true);
        field.setAutoselect(true);
        field.setWidthFull();
        var dialog = new Dialog(title);
        var done = new Button("Save", click -> {
            try {
                save.accept(field.getValue());
                dialog.close();
            } catch (IllegalArgumentException refused) {
                field.setErrorMessage(refused.getMessage());
                field.setInvalid(true);
                field.focus();
            }
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        done.addClickShortcut(Key.ENTER).listenOn(field).resetFocusOnActiveElement();
        dialog.add(field);
        var unsaved = Unsaved.in(dialog);
        dialog.getFooter().add(new Button("Cancel", click -> unsaved.leave()), done);
        dialog.open();
    }
}
