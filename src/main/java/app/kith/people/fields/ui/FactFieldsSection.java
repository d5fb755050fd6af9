package app.kith.people.fields.ui;

import app.kith.accounts.spi.SettingsSection;
import app.kith.people.fields.FactFields;
import com.vaadin.flow.component.html.Div;
import org.springframework.stereotype.Component;

/// The facts that the workspace keeps of its people.
@Component
class FactFieldsSection implements SettingsSection {
    private final FactFields fields;

    FactFieldsSection(FactFields fields) {
        this.fields = fields;
    }

    @Override
    public String title() {
        return "Facts you keep";
    }

    @Override
    public int order() {
        return 26;
    }

    @Override
    public Div create() {
        return new FactFieldList(fields);
    }
}
