package app.kith.people.tags.ui;

import app.kith.design.Unsaved;
import app.kith.people.ContactDetails;
import app.kith.people.TagKey;
import app.kith.people.bulk.BulkWork;
import app.kith.people.tags.TagUse;
import app.kith.people.tags.Tags;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Consumer;

/// Asks for another name of a tag. One that another tag has already is an offer to make one of both.
class RenameTagDialog extends Dialog {
    private final String tag;
    private final Tags tags;
    private final TextField name = new TextField("Name");
    private final Paragraph both = new Paragraph();
    private final Button save = new Button("Rename");
    private final Consumer<String> rename;
    private final Consumer<String> merge;

    RenameTagDialog(String tag, Tags tags, Consumer<String> rename, Consumer<String> merge) {
        this.tag = tag;
        this.tags = tags;
        this.rename = rename;
        this.merge = merge;
        setHeaderTitle("Rename “%s”".formatted(tag));
        setWidth("420px");
        name.setValue(tag);
        name.setWidthFull();
        name.setAutofocus(true);
        name.setAutoselect(true);
        name.setMaxLength(ContactDetails.MAX_TAG);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(change -> show());
        both.addClassNames("kith-small", "kith-muted");
        both.getElement().setAttribute("role", "status");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(click -> save());
        save.addClickShortcut(Key.ENTER).listenOn(name).resetFocusOnActiveElement();
        var unsaved = Unsaved.in(this);
        getFooter().add(new Button("Cancel", click -> unsaved.leave()), save);
        add(name, both);
        show();
    }

    private Optional<TagUse> other() {
        var wanted = name.getValue();
        return TagKey.of(wanted.strip()).equals(TagKey.of(tag)) ? Optional.empty() : tags.called(wanted);
    }

    private void show() {
        name.setInvalid(false);
        var other = other();
        both.setText(other.map(use -> "There is a tag “%s” already, on %s. Both become one."
                        .formatted(use.name(), BulkWork.words(use.people() + use.inBin())))
                .orElse(""));
        both.setVisible(other.isPresent());
        save.setText(other.isPresent() ? "Merge into one" : "Rename");
    }

    private void save() {
        var wanted = name.getValue().strip();
        if (wanted.equals(tag)) {
            close();
            return;
        }
        try {
            other().map(TagUse::name).ifPresentOrElse(merge, () -> rename.accept(wanted));
            close();
        } catch (IllegalArgumentException wrong) {
            name.setErrorMessage(wrong.getMessage());
            name.setInvalid(true);
            name.focus();
        }
    }
}
