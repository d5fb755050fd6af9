package app.kith.people.ui;

import app.kith.people.PeopleFilter;
import app.kith.people.PeopleOrder;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;

/// Whom the people list shows and in which order, as its address says it, so that going back, reloading and a
/// bookmark all show the same list.
record PeopleQuery(PeopleFilter filter, PeopleOrder order) {
    static final PeopleQuery EVERYONE = new PeopleQuery(PeopleFilter.EVERYONE, PeopleOrder.BY_NAME);
    private static final String PATH = "people";

    /// Reads an address; whatever makes no sense in it is passed over.
    static PeopleQuery of(QueryParameters address) {
        var parameters = new LinkedHashMap<String, String>();
        address.getParameters().forEach((key, values) -> parameters.put(key, values.getFirst()));
        return new PeopleQuery(PeopleFilter.of(parameters), PeopleOrder.parse(parameters.getOrDefault("sort", "")));
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
        var all = new LinkedHashMap<>(filter.parameters());
        if (!order.equals(PeopleOrder.BY_NAME)) {
            all.put("sort", order.encoded());
        }
        return QueryParameters.simple(all);
    }
}
