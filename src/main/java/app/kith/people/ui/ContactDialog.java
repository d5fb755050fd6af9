package app.kith.people.ui;

import app.kith.design.Unsaved;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.ContactDetails;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// The form that writes a person down, in a dialog that never loses what was typed without asking.
class ContactDialog extends Dialog {
    private final ContactForm form;
    private final Saver saver;
    private final Div refusal = new Div();

    /// Saves what was typed.
    interface Saver {
        /// @throws ChangedMeanwhile when the person is no longer there
        /// @throws IllegalArgumentException with the sentence about what has to be put right first
        void save(ContactDetails details);
    }

    ContactDialog(String title, ContactForm form, Saver saver) {
        this.form = form;
        this.saver = saver;
        setHeaderTitle(title);
        addClassNames("kith-contact-dialog", "kith-sheet");
        setWidth("640px");
        setCloseOnOutsideClick(false);
        var unsaved = Unsaved.in(this, form::touched);
        refusal.addClassNames("kith-refusal", "kith-late");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        add(form, refusal);
        var cancel = new Button("Cancel", click -> unsaved.leave());
        var save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).setResetFocusOnActiveElement(true);
        save.addClickShortcut(Key.ENTER, KeyModifier.META).setResetFocusOnActiveElement(true);
        getFooter().add(cancel, save);
    }

    private void save() {
        refusal.setVisible(false);
        try {
            var details = form.read();
            if (details.isPresent()) {
                saver.save(details.get());
                close();
            } else {
                form.showWrong(form);
            }
        } catch (IllegalArgumentException wrong) {
            refuse(String.valueOf(wrong.getMessage()));
        } catch (ChangedMeanwhile changed) {
            refuse(String.valueOf(changed.getMessage()), " What you typed is still here. ");
        }
    }

    private void refuse(String... sentences) {
        refusal.removeAll();
        for (var sentence : sentences) {
            refusal.add(new Span(sentence));
        }
        refusal.setVisible(true);
        form.showWrong(refusal);
    }
}
