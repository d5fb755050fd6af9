package app.kith.people.ui;

import app.kith.design.Icon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A part of the form with as many rows as one likes, a thing in each.
///
/// @param <T> what a row holds
abstract class FormRows<T> extends Div {
    private final Div list = new Div();
    private final List<Row<T>> rows = new ArrayList<>();
    private final String one;
    private boolean touched;

    /// @param heading what the rows are together
    /// @param one what one of them is, in a sentence
    FormRows(String heading, String one) {
        this.one = one;
        var title = new Span(heading);
        title.addClassName("kith-form__heading");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", heading);
        var more = new Button(
                (one.matches("[aeiou].*") ? "Add an " : "Add a ") + one,
                new Icon(Icon.Name.PLUS),
                click -> row(null).begin());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(title, list, more);
    }

    /// One row.
    abstract static class Row<T> extends Div {

        /// What was typed; empty where nothing was.
        ///
        /// @throws Refused after what is wrong was said beside it
        abstract Optional<T> read();

        /// Puts the focus where one begins to type.
        abstract void begin();
    }

    /// Something in a row is wrong, and it says so.
    static final class Refused extends RuntimeException {}

    /// A row that shows this; null for an empty one.
    abstract Row<T> make(@Nullable T content);

    /// Shows these, and nothing else.
    void show(List<T> contents) {
        rows.clear();
        list.removeAll();
        contents.forEach(this::row);
        touched = false;
    }

    boolean touched() {
        return touched;
    }

    void touch(boolean typed) {
        touched |= typed;
    }

    /// What was typed, rows left empty aside; empty when one is wrong and says so.
    Optional<List<T>> read() {
        var read = new ArrayList<T>();
        var wrong = false;
        for (var row : rows) {
            try {
                row.read().ifPresent(read::add);
            } catch (Refused said) {
                wrong = true;
            }
        }
        return wrong ? Optional.empty() : Optional.of(read);
    }

    /// The button that takes a row out again.
    Button remover(Row<T> row) {
        var remove = new Button(new Icon(Icon.Name.X), click -> {
            touched = true;
            rows.remove(row);
            row.removeFromParent();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel("Remove this " + one);
        remove.addClassName("kith-form__remove");
        return remove;
    }

    private Row<T> row(@Nullable T content) {
        var row = make(content);
        row.addClassName("kith-form__row");
        rows.add(row);
        list.add((Component) row);
        return row;
    }
}
