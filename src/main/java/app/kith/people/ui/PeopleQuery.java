package app.kith.people.ui;

import app.kith.people.Band;
import app.kith.people.Circle;
import app.kith.people.PeopleFilter;
import app.kith.people.PeopleFilter.Only;
import app.kith.people.PeopleOrder;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Whom the people list shows and in which order, as its address says it, so that going back, reloading and a
/// bookmark all show the same list.
record PeopleQuery(PeopleFilter filter, PeopleOrder order) {
    static final PeopleQuery EVERYONE = new PeopleQuery(PeopleFilter.EVERYONE, PeopleOrder.BY_NAME);
    private static final String PATH = "people";

    /// Reads an address; whatever makes no sense in it is passed over.
    static PeopleQuery of(QueryParameters address) {
        var filter = new PeopleFilter(
                address.getSingleParameter("q").orElse(""),
                all(Circle.class, address.getSingleParameter("circle")),
                all(Band.class, address.getSingleParameter("band")),
                address.getSingleParameter("tag").orElse(null),
                one(Only.class, address.getSingleParameter("only").orElse("")),
                address.getParameters().containsKey("bin"));
        var sort = address.getSingleParameter("sort").orElse("").split("\\.", 2);
        var by = one(PeopleOrder.By.class, sort[0]);
        return new PeopleQuery(
                filter,
                by == null ? PeopleOrder.BY_NAME : new PeopleOrder(by, sort.length > 1 && sort[1].equals("desc")));
    }

    PeopleQuery filter(PeopleFilter other) {
        return new PeopleQuery(other, order);
    }

    PeopleQuery order(PeopleOrder other) {
        return new PeopleQuery(filter, other);
    }

    Location location() {
        return new Location(PATH, parameters());
    }

    private QueryParameters parameters() {
        Map<String, String> all = new LinkedHashMap<>();
        put(all, "q", filter.text());
        put(all, "circle", names(filter.circles()));
        put(all, "band", names(filter.bands()));
        put(all, "tag", filter.tag());
        put(all, "only", filter.only() == null ? null : name(filter.only()));
        put(all, "bin", filter.inBin() ? "yes" : null);
        if (!order.equals(PeopleOrder.BY_NAME)) {
            all.put("sort", name(order.by()) + (order.descending() ? ".desc" : ""));
        }
        return QueryParameters.simple(all);
    }

    private static void put(Map<String, String> all, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            all.put(key, value);
        }
    }

    private static <E extends Enum<E>> Set<E> all(Class<E> type, Optional<String> names) {
        return Arrays.stream(names.orElse("").split(","))
                .map(name -> one(type, name))
                .flatMap(found -> Optional.ofNullable(found).stream())
                .collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> type, String name) {
        return List.of(type.getEnumConstants()).stream()
                .filter(one -> name(one).equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String names(Collection<? extends Enum<?>> all) {
        return all.stream().sorted().map(PeopleQuery::name).collect(Collectors.joining(","));
    }

    private static String name(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
