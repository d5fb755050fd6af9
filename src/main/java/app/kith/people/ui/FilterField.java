package app.kith.people.ui;

import app.kith.people.criteria.Criterion;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValueAndElement;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// One question of the filter form, and the criterion that its answer makes.
///
/// @param isMine whether a criterion is one that this field shows
/// @param shown puts a criterion into the field, or nothing
/// @param read the criterion of what was answered
/// @param listen runs something at each answer
record FilterField(
        Component component,
        Predicate<Criterion> isMine,
        Consumer<Optional<Criterion>> shown,
        Supplier<Optional<Criterion>> read,
        Consumer<Runnable> listen) {

    /// Several values of a kind.
    static <F extends Component & HasValue<?, Set<E>>, E, C extends Criterion> FilterField many(
            F field, Class<C> kind, Function<C, Collection<E>> values, Function<Set<E>, C> criterion) {
        return many(field, kind, values, criterion, one -> true);
    }

    static <F extends Component & HasValue<?, Set<E>>, E, C extends Criterion> FilterField many(
            F field,
            Class<C> kind,
            Function<C, Collection<E>> values,
            Function<Set<E>, C> criterion,
            Predicate<C> which) {
        return new FilterField(
                field,
                one -> kind.isInstance(one) && which.test(kind.cast(one)),
                one -> field.setValue(Set.copyOf(one.map(kind::cast).map(values).orElse(List.of()))),
                () -> field.getValue().isEmpty() ? Optional.empty() : Optional.of(criterion.apply(field.getValue())),
                told -> listen(field, told));
    }

    /// One value; no value makes no criterion.
    static <F extends Component & HasValueAndElement<?, V>, V, C extends Criterion> FilterField one(
            F field, Class<C> kind, Function<C, V> value, Function<V, Optional<C>> criterion, Predicate<C> which) {
        return new FilterField(
                field,
                one -> kind.isInstance(one) && which.test(kind.cast(one)),
                one -> one.map(kind::cast).map(value).ifPresentOrElse(field::setValue, field::clear),
                () -> field.getOptionalValue().flatMap(criterion).map(one -> one),
                told -> listen(field, told));
    }

    static void listen(HasValue<?, ?> field, Runnable told) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                told.run();
            }
        });
    }

    void show(List<Criterion> all) {
        shown.accept(all.stream().filter(isMine).findFirst());
    }

    Stream<Criterion> criterion() {
        return read.get().stream();
    }
}
