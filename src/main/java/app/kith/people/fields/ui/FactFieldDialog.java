package app.kith.people.fields.ui;

import app.kith.design.Unsaved;
import app.kith.people.Fact;
import app.kith.people.fields.FactField;
import app.kith.people.fields.FactFields;
import app.kith.people.fields.FactType;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Asks what a fact is called and what it is made of. Where values are there that would not fit, it says how many.
class FactFieldDialog extends Dialog {
    private final TextField name = new TextField("Name");
    private final Select<FactType> type = new Select<>();
    private final TextArea choices = new TextArea("Choices");
    private final Paragraph misfits = new Paragraph();
    private final @Nullable FactField field;
    private final FactFields fields;
    private final Saver saver;

    /// Saves what was asked.
    interface Saver {
        /// @throws IllegalArgumentException with the sentence about what will not do
        void save(String name, FactType type, List<String> choices);
    }

    /// @param field the one to change; null for a new one
    FactFieldDialog(@Nullable FactField field, FactFields fields, Saver saver) {
        this.field = field;
        this.fields = fields;
        this.saver = saver;
        setHeaderTitle(field == null ? "Add a fact to keep" : "Change " + field.name());
        addClassNames("kith-sheet", "kith-kept-dialog");
        setWidth("440px");
        name.setMaxLength(Fact.MAX_LABEL);
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        type.setLabel("What it is");
        type.setItems(FactType.values());
        type.setItemLabelGenerator(FactType::label);
        choices.setHelperText("One a line");
        choices.setMinRows(3);
        choices.setValueChangeMode(ValueChangeMode.ON_BLUR);
        misfits.addClassNames("kith-small", "kith-muted");
        misfits.getElement().setAttribute("aria-live", "polite");
        name.setValue(field == null ? "" : field.name());
        type.setValue(field == null ? FactType.TEXT : field.type());
        choices.setValue(field == null ? "" : String.join("\n", field.choices()));
        type.addValueChangeListener(event -> show());
        choices.addValueChangeListener(event -> show());
        if (field != null) {
            name.setHelperText("Whoever has it gets the new name too.");
        }
        add(name, type, choices, misfits);
        var save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).setResetFocusOnActiveElement(true);
        save.addClickShortcut(Key.ENTER, KeyModifier.META).listenOn(this).setResetFocusOnActiveElement(true);
        var unsaved = Unsaved.in(this);
        getFooter().add(new Button("Cancel", click -> unsaved.leave()), save);
        show();
    }

    private void show() {
        choices.setVisible(type.getValue() == FactType.CHOICE);
        var unfit = field == null ? 0 : fields.misfits(field.id(), type.getValue(), lines());
        misfits.setVisible(unfit > 0);
        misfits.setText(
                unfit == 1
                        ? "1 value that is there does not fit. It stays as it is."
                        : "%,d values that are there do not fit. They stay as they are.".formatted(unfit));
    }

    private List<String> lines() {
        return choices.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private void save() {
        name.setInvalid(false);
        choices.setInvalid(false);
        try {
            saver.save(name.getValue(), type.getValue(), lines());
            close();
        } catch (IllegalArgumentException wrong) {
            var sentence = String.valueOf(wrong.getMessage());
            if (sentence.contains("choices")) {
                choices.setErrorMessage(sentence);
                choices.setInvalid(true);
                choices.focus();
            } else {
                name.setErrorMessage(sentence);
                name.setInvalid(true);
                name.focus();
            }
        }
    }
}
