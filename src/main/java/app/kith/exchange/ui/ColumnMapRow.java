package app.kith.exchange.ui;

import app.kith.design.Icon;
import app.kith.exchange.format.ColumnChoice;
import app.kith.exchange.format.ColumnMatch;
import app.kith.exchange.format.ColumnMatch.Confidence;
import app.kith.exchange.format.DateOrder;
import app.kith.exchange.format.ImportField;
import app.kith.exchange.format.OwnFact;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A column of the file: its name, its first values, what it becomes, and how sure that is.
@StyleSheet("kith-shape.css")
class ColumnMapRow extends Div {
    /// What a column can become.
    ///
    /// @param own the fact that the workspace keeps, where it is one
    record Target(ImportField field, @Nullable OwnFact own) {
        String label() {
            return own == null ? field.label() : own.name();
        }
    }

    private final ColumnMatch match;
    private final Consumer<ColumnChoice> chosen;
    private final List<OwnFact> own;
    private final boolean isHistory;
    private final ColumnShapes shapes;
    private final ComboBox<Target> field = new ComboBox<>();
    private final Sureness sureness = new Sureness();
    private final Div row = new Div();
    private Div question = new Div();
    private Div shape = new Div();
    private ColumnChoice choice;
    private boolean isOrderAnswered;

    /// @param choice what the column becomes now, which may differ from the guess
    /// @param own facts that the workspace keeps
    /// @param isHistory whether the file tells of interactions
    /// @param shapes ways to split and join it
    /// @param chosen told whenever the user chooses
    ColumnMapRow(
            ColumnMatch match,
            ColumnChoice choice,
            List<OwnFact> own,
            boolean isHistory,
            ColumnShapes shapes,
            Consumer<ColumnChoice> chosen) {
        this.match = match;
        this.shapes = shapes;
        this.isHistory = isHistory;
        this.choice = choice;
        this.own = own;
        this.chosen = chosen;
        addClassName("kith-map__column");
        var name = new Span(match.name());
        name.addClassName("kith-map__name");
        var sample = new Div();
        sample.addClassName("kith-map__sample");
        match.samples().stream().limit(2).map(Span::new).forEach(sample::add);
        field.setItems(offered());
        field.setItemLabelGenerator(Target::label);
        field.setAriaLabel("Kith field for " + match.name());
        field.setValue(target(choice));
        field.addValueChangeListener(change -> choose(change.getValue()));
        var arrow = new Icon(Icon.Name.ARROW_RIGHT);
        arrow.addClassName("kith-faint");
        row.addClassName("kith-map__row");
        row.add(name, sample, arrow, field, sureness);
        if (!isHistory) row.add(shapes.menu(match));
        add(row);
        show();
    }

    int column() {
        return match.column();
    }

    /// Shows what the column becomes now, chosen elsewhere.
    void show(ColumnChoice now) {
        var turned = (now.field() == ImportField.JOINED) != (choice.field() == ImportField.JOINED);
        choice = now;
        if (turned) field.setItems(offered());
        field.setValue(target(now));
        show();
    }

    void focus() {
        field.focus();
    }

    boolean needsTheUser() {
        return confidence() == Confidence.PLEASE_CHECK;
    }

    private List<Target> offered() {
        return Stream.concat(
                        own.stream().filter(fact -> !isHistory).map(fact -> new Target(ImportField.FACT, fact)),
                        Arrays.stream(ImportField.values())
                                .filter(one -> one != ImportField.LABEL)
                                .filter(one -> one != ImportField.JOINED || choice.field() == one)
                                .filter(this::isOffered)
                                .map(one -> new Target(one, null)))
                .toList();
    }

    private boolean isOffered(ImportField one) {
        if (isHistory) {
            return one.isOfInteraction();
        }
        return !one.isOnlyOfInteraction() && (!one.isInTheFileItself() || match.field() == one);
    }

    private Target target(ColumnChoice column) {
        var kept = own.stream()
                .filter(fact -> column.field() == ImportField.FACT
                        && column.labelColumn() == null
                        && fact.name().equals(column.label()))
                .findFirst();
        return new Target(column.field(), kept.orElse(null));
    }

    private void choose(@Nullable Target other) {
        if (other == null) {
            field.setValue(target(choice));
        } else if (!other.equals(target(choice))) {
            take(other.own() == null ? choice.as(other.field()) : choice.as(other.own()));
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
        shape.removeFromParent();
        shape = new Div();
        shapes.line(match).ifPresent(shape::add);
        add(shape);
        sureness.show(confidence());
        field.setHelperText(shapes.followsOn(match).orElseGet(this::reason));
        row.setClassName("kith-map__row--off", choice.field() == ImportField.LEAVE_OUT);
        setClassName("kith-map__column--ask", needsTheUser());
    }

    private boolean isGuess() {
        return target(choice).equals(target(match.choice())) && choice.split() == null && choice.join() == null;
    }

    /// Not where Kith knows how the program that wrote the file writes dates.
    private boolean asksOrder() {
        var fact = target(choice).own();
        return (choice.field().isDate() || fact != null && fact.isDate())
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
