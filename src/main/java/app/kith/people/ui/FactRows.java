package app.kith.people.ui;

import app.kith.design.Icon;
import app.kith.people.Fact;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is worth knowing about a person, a row for each fact.
class FactRows extends Div {
    private final Div list = new Div();
    private final List<Row> rows = new ArrayList<>();
    private boolean touched;

    FactRows() {
        var heading = new Span("Worth remembering");
        heading.addClassName("kith-form__heading");
        var more = new Button(
                "Add a fact", new Icon(Icon.Name.PLUS), click -> row(null).label.focus());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(heading, list, more);
    }

    void show(List<Fact> facts) {
        facts.forEach(this::row);
    }

    boolean touched() {
        return touched;
    }

    /// The facts that were typed, rows left empty aside; empty when one is wrong and says so.
    Optional<List<Fact>> read() {
        var read = new ArrayList<Fact>();
        var wrong = false;
        for (var row : rows) {
            try {
                row.read().ifPresent(read::add);
            } catch (IllegalArgumentException refused) {
                var field = row.label.isEmpty() ? row.label : row.content;
                field.setErrorMessage(refused.getMessage());
                field.setInvalid(true);
                wrong = true;
            }
        }
        return wrong ? Optional.empty() : Optional.of(read);
    }

    private Row row(@Nullable Fact fact) {
        var row = new Row(fact);
        rows.add(row);
        list.add(row);
        return row;
    }

    private final class Row extends Div {
        private final TextField label = new TextField();
        private final TextField content = new TextField();

        Row(@Nullable Fact fact) {
            addClassNames("kith-form__row", "kith-form__row--fact");
            label.setAriaLabel("What kind of fact");
            label.setPlaceholder("Children, likes, diet");
            label.setMaxLength(Fact.MAX_LABEL);
            content.setAriaLabel("The fact");
            content.setMaxLength(Fact.MAX_CONTENT);
            label.setValue(fact == null ? "" : fact.label());
            content.setValue(fact == null ? "" : fact.content());
            label.addValueChangeListener(event -> touched |= event.isFromClient());
            content.addValueChangeListener(event -> touched |= event.isFromClient());
            var remove = new Button(new Icon(Icon.Name.X), click -> remove());
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel("Remove this fact");
            add(label, content, remove);
        }

        Optional<Fact> read() {
            label.setInvalid(false);
            content.setInvalid(false);
            return label.getValue().isBlank() && content.getValue().isBlank()
                    ? Optional.empty()
                    : Optional.of(new Fact(label.getValue(), content.getValue()));
        }

        private void remove() {
            touched = true;
            rows.remove(this);
            removeFromParent();
        }
    }
}
