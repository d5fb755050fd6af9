package app.kith.accounts.ui;

import app.kith.accounts.spi.SettingsSection;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Light, dark or as the system says, and whether single keys do something. Kept in the browser, which applies
/// the look before anything is drawn.
@Component
class LookSection implements SettingsSection {

    enum Look {
        LIGHT("Light"),
        DARK("Dark"),
        SYSTEM("As the system says");

        private final String words;

        Look(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        /// As `color-scheme.ts` calls it.
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public String title() {
        return "Look and keys";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Div create() {
        var look = new RadioButtonGroup<Look>("Colours");
        look.addClassName("kith-settings__choices");
        look.setItems(Look.values());
        look.setItemLabelGenerator(Look::words);
        look.setValue(Look.SYSTEM);
        look.setHelperText("Kept in this browser, at once.");
        look.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                look.getElement()
                        .executeJs(
                                "window.kith?.colorScheme.set($0)",
                                change.getValue().key());
            }
        });
        look.getElement()
                .executeJs("return window.kith?.colorScheme.get() ?? 'system'")
                .then(String.class, key -> look.setValue(Look.valueOf(key.toUpperCase(Locale.ROOT))));
        return new Div(look, singleKeys());
    }

    /// For whoever speaks to the computer or presses keys unawares: a letter alone then does nothing.
    private static Checkbox singleKeys() {
        var keys = new Checkbox("Single keys, such as L to log something", true);
        keys.setHelperText("Press ? to see them all. Ctrl K and Ctrl Enter stay.");
        keys.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keys.getElement().executeJs("document.querySelector('kith-keys').singleKeys = $0", change.getValue());
            }
        });
        keys.getElement()
                .executeJs("return document.querySelector('kith-keys')?.singleKeys ?? true")
                .then(Boolean.class, keys::setValue);
        return keys;
    }
}
