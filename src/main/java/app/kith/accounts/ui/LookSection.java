package app.kith.accounts.ui;

import app.kith.accounts.spi.SettingsSection;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Light, dark or as the system says. Kept in the browser, which applies it before anything is drawn.
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
        return "Look";
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
        return new Div(look);
    }
}
