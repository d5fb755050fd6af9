package app.kith.engagement.ui;

import app.kith.engagement.Circles;
import app.kith.engagement.CirclesNow;
import app.kith.engagement.InCircle;
import app.kith.people.Circle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How the circles are looked at, as the address says it. One filter at a time.
///
/// @param list the list instead of the picture
record CirclesQuery(
        boolean list, @Nullable Circle circle, @Nullable String tag, Only only) {
    static final CirclesQuery EVERYONE = new CirclesQuery(false, null, null, Only.ALL);

    enum Only {
        ALL,
        COOLING,
        WARMING
    }

    /// Reads an address; whatever makes no sense in it is passed over.
    static CirclesQuery of(QueryParameters address) {
        var circle = address.getSingleParameter("circle").orElse("");
        var only = address.getSingleParameter("only").orElse("");
        return new CirclesQuery(
                address.getSingleParameter("show").filter("list"::equals).isPresent(),
                Circles.ALL.stream()
                        .filter(one -> lower(one).equals(circle))
                        .findFirst()
                        .orElse(null),
                address.getSingleParameter("tag").filter(tag -> !tag.isBlank()).orElse(null),
                only.equals("cooling") ? Only.COOLING : only.equals("warming") ? Only.WARMING : Only.ALL);
    }

    Location location() {
        var all = new LinkedHashMap<String, String>();
        if (list) all.put("show", "list");
        if (circle != null) all.put("circle", lower(circle));
        if (tag != null) all.put("tag", tag);
        if (only != Only.ALL) all.put("only", lower(only));
        return new Location("circles", QueryParameters.simple(all));
    }

    CirclesQuery list(boolean asList) {
        return new CirclesQuery(asList, circle, tag, only);
    }

    CirclesQuery everyone() {
        return new CirclesQuery(list, null, null, Only.ALL);
    }

    CirclesQuery circle(Circle one) {
        return new CirclesQuery(list, one, null, Only.ALL);
    }

    CirclesQuery tag(String one) {
        return new CirclesQuery(list, null, one, Only.ALL);
    }

    CirclesQuery only(Only moving) {
        return new CirclesQuery(list, null, null, moving);
    }

    boolean shows(InCircle one, CirclesNow now) {
        return (circle == null || one.circle() == circle)
                && (tag == null || one.tags().contains(tag))
                && switch (only) {
                    case ALL -> true;
                    case COOLING -> now.isDriftingOut(one);
                    case WARMING -> one.isComingCloser();
                };
    }

    /// What the filter is called on its button.
    String label() {
        if (circle != null) return circle.label();
        if (tag != null) return tag;
        return switch (only) {
            case ALL -> "Everyone";
            case COOLING -> "Drifting out";
            case WARMING -> "Coming closer";
        };
    }

    private static String lower(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
