package app.kith.people.ui;

import app.kith.people.criteria.Criterion;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Two days, one or both left open, for what lies between them.
class DaysBetween extends Div {
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();

    /// @param what such as "Last interaction"
    DaysBetween(String what) {
        addClassName("kith-days-between");
        var label = new Span(what);
        label.addClassName("kith-form__heading");
        from.setPlaceholder("From");
        from.setAriaLabel(what + " from");
        from.setClearButtonVisible(true);
        to.setPlaceholder("To");
        to.setAriaLabel(what + " to");
        to.setClearButtonVisible(true);
        from.addValueChangeListener(event -> to.setMin(event.getValue()));
        add(label, from, to);
    }

    <C extends Criterion> FilterField field(
            Class<C> kind,
            Function<C, @Nullable LocalDate> start,
            Function<C, @Nullable LocalDate> end,
            BiFunction<@Nullable LocalDate, @Nullable LocalDate, C> criterion) {
        return new FilterField(
                this,
                kind::isInstance,
                one -> {
                    from.setValue(one.map(kind::cast).map(start).orElse(null));
                    to.setValue(one.map(kind::cast).map(end).orElse(null));
                },
                () -> read(criterion),
                told -> {
                    FilterField.listen(from, told);
                    FilterField.listen(to, told);
                });
    }

    /// An end before its beginning is marked as wrong by the field and narrows nothing down.
    private <C extends Criterion> Optional<Criterion> read(
            BiFunction<@Nullable LocalDate, @Nullable LocalDate, C> criterion) {
        var first = from.getValue();
        var last = to.getValue();
        var isWrong = first != null && last != null && last.isBefore(first);
        to.setErrorMessage(isWrong ? "This day comes before the first" : null);
        to.setInvalid(isWrong);
        return isWrong || (first == null && last == null)
                ? Optional.empty()
                : Optional.of(criterion.apply(first, last));
    }
}
