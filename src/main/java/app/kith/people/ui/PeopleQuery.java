package app.kith.people.ui;

import app.kith.people.PeopleFilter;
import app.kith.people.PeopleOrder;
import app.kith.people.SavedView;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whom the people list shows and in which order, as its address says it, so that going back, reloading and a
/// bookmark all show the same list.
///
/// @param view the saved view it began with, if it did; it may show something else by now
record PeopleQuery(
        PeopleFilter filter, PeopleOrder order, @Nullable UUID view) {
    static final PeopleQuery EVERYONE = new PeopleQuery(PeopleFilter.EVERYONE, PeopleOrder.BY_NAME, null);
    private static final String PATH = "people";

    /// Reads an address; whatever makes no sense in it is passed over.
    static PeopleQuery of(QueryParameters address) {
        var parameters = new LinkedHashMap<String, String>();
        address.getParameters().forEach((key, values) -> parameters.put(key, values.getFirst()));
        return new PeopleQuery(
                PeopleFilter.of(parameters),
                PeopleOrder.parse(parameters.getOrDefault("sort", "")),
                id(parameters.getOrDefault("view", "")));
    }

    static PeopleQuery of(SavedView view) {
        return new PeopleQuery(view.filter(), view.order(), view.id());
    }

    PeopleQuery filter(PeopleFilter other) {
        return new PeopleQuery(other, order, view);
    }

    PeopleQuery order(PeopleOrder other) {
        return new PeopleQuery(filter, other, view);
    }

    Location location() {
        return new Location(PATH, parameters());
    }

    private QueryParameters parameters() {
        var all = new LinkedHashMap<>(filter.parameters());
        if (!order.equals(PeopleOrder.BY_NAME)) {
            all.put("sort", order.encoded());
        }
        if (view != null) {
            all.put("view", view.toString());
        }
        return QueryParameters.simple(all);
    }

    private static @Nullable UUID id(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException garbage) {
            return null;
        }
    }
}
