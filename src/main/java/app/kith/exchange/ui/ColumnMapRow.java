package app.kith.exchange.ui;

import app.kith.design.Icon;
import app.kith.exchange.format.ColumnChoice;
import app.kith.exchange.format.ColumnMatch;
import app.kith.exchange.format.ColumnMatch.Confidence;
import app.kith.exchange.format.DateOrder;
import app.kith.exchange.format.ImportField;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A column of the file: its name, its first values, what it becomes, and how sure that is.
class ColumnMapRow extends Div {
    private static final List<ImportField> OFFERED = Arrays.stream(ImportField.values())
            .filter(field -> field != ImportField.LABEL)
            .toList();

    private final ColumnMatch match;
    private final Consumer<ColumnChoice> chosen;
    private final ComboBox<ImportField> field = new ComboBox<>();
    private final Sureness sureness = new Sureness();
    private final Div row = new Div();
    private Div question = new Div();
    private ColumnChoice choice;
    private boolean isOrderAnswered;

    /// @param choice what the column becomes now, which may differ from the guess
    /// @param chosen told whenever the user chooses
    ColumnMapRow(ColumnMatch match, ColumnChoice choice, Consumer<ColumnChoice> chosen) {
        this.match = match;
        this.choice = choice;
        this.chosen = chosen;
        addClassName("kith-map__column");
        var name = new Span(match.name());
        name.addClassName("kith-map__name");
        var sample = new Div();
        sample.addClassName("kith-map__sample");
        match.samples().stream().limit(2).map(Span::new).forEach(sample::add);
        field.setItems(OFFERED);
        field.setItemLabelGenerator(ImportField::label);
        field.setAriaLabel("Kith field for " + match.name());
        field.setValue(choice.field());
        field.addValueChangeListener(change -> choose(change.getValue()));
        var arrow = new Icon(Icon.Name.ARROW_RIGHT);
        arrow.addClassName("kith-faint");
        row.addClassName("kith-map__row");
        row.add(name, sample, arrow, field, sureness);
        add(row);
        show();
    }

    boolean needsTheUser() {
        return confidence() == Confidence.PLEASE_CHECK;
    }

    private void choose(@Nullable ImportField other) {
        if (other == null) {
            field.setValue(choice.field());
        } else if (other != choice.field()) {
            take(choice.as(other));
        }
    }

    private void read(DateOrder order) {
        isOrderAnswered = true;
        take(choice.reading(order));
    }

    private void take(ColumnChoice other) {
        choice = other;
        show();
        chosen.accept(other);
    }

    private void show() {
        question.removeFromParent();
        if (asksOrder()) {
            question = new DateQuestion(match, choice, this::read);
            add(question);
        }
        sureness.show(confidence());
        field.setHelperText(reason());
        row.setClassName("kith-map__row--off", choice.field() == ImportField.LEAVE_OUT);
        setClassName("kith-map__column--ask", needsTheUser());
    }

    private boolean isGuess() {
        return choice.field() == match.field();
    }

    /// Not where Kith knows how the program that wrote the file writes dates.
    private boolean asksOrder() {
        return choice.field().isDate()
                && match.dates().hasQuestion()
                && (!isGuess() || match.confidence() == Confidence.PLEASE_CHECK);
    }

    private String reason() {
        if (!isGuess()) {
            return "You chose this";
        }
        return asksOrder() ? "" : match.reason();
    }

    private Confidence confidence() {
        if (choice.field() == ImportField.LEAVE_OUT) {
            return Confidence.NOT_BROUGHT_IN;
        }
        if (asksOrder()) {
            return isOrderAnswered ? Confidence.SURE : Confidence.PLEASE_CHECK;
        }
        return isGuess() ? match.confidence() : Confidence.SURE;
    }
}
