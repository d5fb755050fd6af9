package app.kith.exchange.ui;

import app.kith.exchange.ImportDraft;
import app.kith.exchange.format.ColumnChoice;
import app.kith.exchange.format.ColumnJoin;
import app.kith.exchange.format.ColumnMapping;
import app.kith.exchange.format.ColumnMatch;
import app.kith.exchange.format.ImportField;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Joins columns to one: which, what is put between them, what they become, and how the first rows come out.
class JoinDialog extends Dialog {
    /// Gets what was chosen.
    interface Taken {
        void join(ColumnJoin join, ImportField field);
    }

    private final ImportDraft draft;
    private final ColumnChoice first;
    private final Taken taken;
    private final CheckboxGroup<ColumnMatch> others = new CheckboxGroup<>("With");
    private final Separators separator;
    private final ComboBox<ImportField> field = new ComboBox<>("Together they become");
    private final Div preview = new Div();

    /// @param mapping what the columns become now
    JoinDialog(ImportDraft draft, ColumnMapping mapping, int column, Taken taken) {
        this.draft = draft;
        this.taken = taken;
        this.first = mapping.choices().get(column);
        var now = first.join();
        separator = new Separators("Between them stands", now == null ? " " : now.separator(), changed -> look());
        setHeaderTitle("Join “%s” with other columns".formatted(first.name()));
        setWidth("560px");
        var free = draft.matches().stream()
                .filter(match -> isFree(mapping, match, now))
                .toList();
        others.setItems(free);
        others.setItemLabelGenerator(ColumnMatch::name);
        if (now != null) {
            others.setValue(new HashSet<>(free.stream()
                    .filter(match -> now.columns().contains(match.column()))
                    .toList()));
        }
        others.setHelperText("“%s” comes first, then these as they stand in the file".formatted(first.name()));
        others.addValueChangeListener(change -> look());
        field.setItems(Arrays.stream(ImportField.values())
                .filter(ImportField::isOfferedForPeople)
                .toList());
        field.setItemLabelGenerator(ImportField::label);
        field.setValue(guess());
        field.addValueChangeListener(change -> {
            if (change.getValue() == null) field.setValue(change.getOldValue());
        });
        preview.addClassName("kith-shape__preview");
        preview.getElement().setAttribute("role", "status");
        var body = new Div(others, separator, field, preview);
        body.addClassName("kith-shape");
        add(body);
        var join = new Button("Join", click -> join());
        join.addThemeVariants(ButtonVariant.PRIMARY);
        join.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        getFooter().add(new Button("Cancel", click -> close()), join);
        show();
    }

    private boolean isFree(ColumnMapping mapping, ColumnMatch match, @Nullable ColumnJoin now) {
        var choice = mapping.choices().get(match.column());
        var isOurs = now != null && now.columns().contains(match.column());
        return match.column() != first.column()
                && !match.samples().isEmpty()
                && choice.split() == null
                && choice.join() == null
                && choice.field() != ImportField.LABEL
                && (isOurs || choice.field() != ImportField.JOINED);
    }

    /// Parts of a name are a name together.
    private ImportField guess() {
        return switch (first.field()) {
            case GIVEN_NAME, MIDDLE_NAME, FAMILY_NAME -> first.join() == null ? ImportField.FULL_NAME : first.field();
            case FACT, LEAVE_OUT -> first.join() == null ? ImportField.NOTE : first.field();
            default -> first.field();
        };
    }

    private List<Integer> chosen() {
        return draft.matches().stream()
                .filter(others.getValue()::contains)
                .map(ColumnMatch::column)
                .toList();
    }

    private void look() {
        if (isRight()) show();
        else preview.removeAll();
    }

    private void show() {
        preview.removeAll();
        if (chosen().isEmpty()) return;
        var join = made();
        var list = new UnorderedList();
        draft.file().firstRows().stream()
                .map(row -> join.of(first.column(), row::get))
                .filter(value -> !value.isEmpty())
                .limit(4)
                .forEach(value -> {
                    var text = new Span(value);
                    text.getElement().setAttribute("dir", "auto");
                    list.add(new ListItem(text));
                });
        preview.add(list);
    }

    private ColumnJoin made() {
        return new ColumnJoin(chosen(), Objects.requireNonNullElse(separator.getValue(), ""));
    }

    private boolean isRight() {
        others.setErrorMessage("Choose at least one more column.");
        others.setInvalid(others.getValue().isEmpty());
        return separator.isGood(true) & !others.isInvalid();
    }

    private void join() {
        if (!isRight()) return;
        close();
        taken.join(made(), field.getValue());
    }
}
