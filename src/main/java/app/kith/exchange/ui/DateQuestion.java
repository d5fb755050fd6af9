package app.kith.exchange.ui;

import app.kith.exchange.format.ColumnChoice;
import app.kith.exchange.format.ColumnMatch;
import app.kith.exchange.format.DateOrder;
import app.kith.exchange.format.PartialDay;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.function.Consumer;

/// Which of two days a date means, asked once for a whole column.
class DateQuestion extends Div {

    DateQuestion(ColumnMatch match, ColumnChoice choice, Consumer<DateOrder> answered) {
        var finding = match.dates();
        var example = Objects.requireNonNull(finding.example());
        addClassName("kith-map__question");
        var asked = new Span("Is " + example);
        var order = new RadioButtonGroup<DateOrder>();
        order.setAriaLabel("What %s means in %s".formatted(example, match.name()));
        order.setItems(DateOrder.values());
        order.setItemLabelGenerator(one -> day(example, one));
        order.setValue(choice.dateOrder() == null ? finding.order() : choice.dateOrder());
        order.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                answered.accept(change.getValue());
            }
        });
        var evidence = new Span(finding.evidence());
        evidence.addClassNames("kith-small", "kith-muted");
        add(asked, order, evidence);
    }

    private String day(String example, DateOrder order) {
        return PartialDay.read(example, order)
                .map(day ->
                        DateTimeFormatter.ofPattern("d MMMM", getLocale()).format(MonthDay.of(day.month(), day.day())))
                .orElse(order.label());
    }
}
