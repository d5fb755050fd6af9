package app.kith.people.ui;

import app.kith.people.spi.BulkDeed;
import app.kith.people.spi.BulkDeed.Choice;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.function.Consumer;

/// Asks for the value of a deed in a field, where there are many to choose from or a new one may be typed.
class DeedPopover extends Popover {
    /// More choices than these are looked for in a field rather than in a menu.
    static final int LONG = 12;

    private final ComboBox<Choice> field;
    private final Consumer<String> chosen;

    DeedPopover(BulkDeed deed, Consumer<String> chosen) {
        this.chosen = chosen;
        field = new ComboBox<>(deed.label());
        field.setItems(deed.choices());
        field.setItemLabelGenerator(Choice::label);
        field.setAutofocus(true);
        field.setAllowCustomValue(deed.isOpen());
        if (deed.isOpen()) {
            field.setHelperText("Choose one, or type a new one and press Enter");
        }
        field.addCustomValueSetListener(event -> choose(event.getDetail()));
        field.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                choose(event.getValue().value());
            }
        });
        add(field);
        setOpenOnClick(false);
        setPosition(PopoverPosition.TOP_START);
        setAriaLabel(deed.label());
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                field.focus();
            } else {
                removeFromParent();
            }
        });
    }

    private void choose(String value) {
        if (value.isBlank()) {
            return;
        }
        try {
            chosen.accept(value);
            close();
        } catch (IllegalArgumentException wrong) {
            field.setErrorMessage(wrong.getMessage());
            field.setInvalid(true);
        }
    }
}
