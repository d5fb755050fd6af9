package app.kith.people.fields.ui;

import app.kith.design.Icon;
import app.kith.design.Question;
import app.kith.design.Toasts;
import app.kith.people.fields.FactField;
import app.kith.people.fields.FactFields;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The facts that the workspace keeps, in their order, each with its type and how many people have it.
@StyleSheet("kith-facts.css")
class FactFieldList extends Div {
    private final FactFields fields;
    private final UnorderedList list = new UnorderedList();
    private List<FactField> shown = List.of();

    FactFieldList(FactFields fields) {
        this.fields = fields;
        list.addClassNames("kith-plain", "kith-kept");
        var why = new Paragraph(
                "What you want to know of many people under one name, such as a size or a favourite glaze. The form"
                        + " offers them, and an import can fill them.");
        why.addClassNames("kith-small", "kith-muted");
        add(why, list, new Button("Add a fact to keep", new Icon(Icon.Name.PLUS), click -> ask(null)));
        show();
    }

    private void show() {
        shown = fields.all();
        var uses = fields.uses();
        list.removeAll();
        shown.forEach(field -> list.add(line(field, uses.getOrDefault(FactField.key(field.name()), 0L))));
        list.setVisible(!shown.isEmpty());
    }

    private ListItem line(FactField field, long people) {
        var name = new Span(field.name());
        name.getElement().setAttribute("dir", "auto");
        var choices = field.choices().isEmpty() ? "" : ": " + String.join(", ", field.choices());
        var below = new Span(field.type().label() + choices + ", " + known(people));
        below.addClassNames("kith-small", "kith-muted");
        var words = new Div(name, below);
        words.addClassNames("kith-grow", "kith-kept__words");
        var at = shown.indexOf(field);
        var up = button(Icon.Name.CHEVRON_DOWN, "Move %s up".formatted(field.name()), () -> move(field, -1));
        up.addClassName("kith-kept__up");
        up.setEnabled(at > 0);
        var down = button(Icon.Name.CHEVRON_DOWN, "Move %s down".formatted(field.name()), () -> move(field, 1));
        down.setEnabled(at < shown.size() - 1);
        var line = new ListItem(
                words,
                up,
                down,
                button(Icon.Name.PEN_LINE, "Change " + field.name(), () -> ask(field)),
                button(Icon.Name.X, "Remove " + field.name(), () -> remove(field, people)));
        line.addClassName("kith-line");
        return line;
    }

    private static Button button(Icon.Name icon, String name, Runnable click) {
        var button = new Button(new Icon(icon), event -> click.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(name);
        return button;
    }

    private void move(FactField field, int by) {
        var before = ids();
        var after = new ArrayList<>(before);
        var at = after.indexOf(field.id());
        Collections.swap(after, at, at + by);
        reorder(after);
        Toasts.say("Moved %s.".formatted(field.name()), () -> reorder(before));
    }

    private void reorder(List<UUID> ids) {
        fields.reorder(ids);
        show();
    }

    private List<UUID> ids() {
        return shown.stream().map(FactField::id).toList();
    }

    private void ask(@Nullable FactField field) {
        new FactFieldDialog(field, fields, (name, type, choices) -> {
                    if (field == null) {
                        var added = fields.add(name, type, choices);
                        show();
                        Toasts.say("Added %s.".formatted(added.name()), () -> {
                            fields.remove(added.id());
                            show();
                        });
                    } else {
                        fields.rename(field.id(), name);
                        fields.change(field.id(), type, choices);
                        show();
                        Toasts.say("Saved.", () -> {
                            fields.rename(field.id(), field.name());
                            fields.change(field.id(), field.type(), field.choices());
                            show();
                        });
                    }
                })
                .open();
    }

    private void remove(FactField field, long people) {
        if (people == 0) {
            take(field);
            return;
        }
        Question.ask(
                "Remove %s?".formatted(field.name()),
                "It is %s. They keep it as a plain fact; the form no longer offers it.".formatted(known(people)),
                "Keep",
                "Remove",
                () -> take(field));
    }

    private void take(FactField field) {
        var before = ids();
        fields.remove(field.id());
        show();
        Toasts.say("Removed %s.".formatted(field.name()), () -> {
            var back = fields.add(field.name(), field.type(), field.choices());
            reorder(before.stream()
                    .map(id -> id.equals(field.id()) ? back.id() : id)
                    .toList());
        });
    }

    private static String known(long people) {
        return people == 0
                ? "not known of anybody yet"
                : people == 1 ? "known once" : "known %,d times".formatted(people);
    }
}
