package app.kith.people.relations.ui;

import app.kith.people.Circle;
import app.kith.people.relations.NetworkFilter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// What the network page shows, as it stands in the address.
///
/// @param list the same as a list instead of a picture
record NetworkQuery(NetworkFilter filter, boolean list) {
    static final String ROUTE = "people/network";

    /// Whatever is not understood is as usual.
    static NetworkQuery of(QueryParameters address) {
        var circle = address.getSingleParameter("circle")
                .flatMap(written -> Stream.of(Circle.values())
                        .filter(one -> one.name().equalsIgnoreCase(written))
                        .findFirst());
        var most = address.getSingleParameter("most")
                .filter(written -> written.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .orElse(NetworkFilter.USUAL.most());
        var filter = new NetworkFilter(
                circle.orElse(null), address.getSingleParameter("tag").orElse(null), most);
        return new NetworkQuery(
                filter, address.getSingleParameter("as").filter("list"::equals).isPresent());
    }

    NetworkQuery filter(NetworkFilter other) {
        return new NetworkQuery(other, list);
    }

    NetworkQuery list(boolean other) {
        return new NetworkQuery(filter, other);
    }

    Location location() {
        var parameters = new LinkedHashMap<String, List<String>>();
        if (filter.circle() != null) {
            parameters.put("circle", List.of(filter.circle().name().toLowerCase(Locale.ROOT)));
        }
        if (filter.tag() != null) {
            parameters.put("tag", List.of(filter.tag()));
        }
        if (filter.most() != NetworkFilter.USUAL.most()) {
            parameters.put("most", List.of(String.valueOf(filter.most())));
        }
        if (list) {
            parameters.put("as", List.of("list"));
        }
        return new Location(ROUTE, new QueryParameters(Map.copyOf(parameters)));
    }
}
