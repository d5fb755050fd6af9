package app.kith.people.twins;

import app.kith.people.ContactDetails;
import app.kith.people.joining.ContactField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What goes to the new one of two people.
///
/// @param other the new one: a name, and whatever is theirs of all that was written down about the one
/// @param parts by the [Divisible#title()] of what they are
public record SplitChoice(ContactDetails other, Map<String, Set<UUID>> parts) {

    /// What is left of the one.
    ContactDetails leftOf(ContactDetails one) {
        var left = one.change();
        for (var field : ContactField.values()) {
            if (field != ContactField.NAME && field.of(other) != null) {
                field.put(left, null);
            }
        }
        return left.handles(without(one.handles(), other.handles()))
                .dates(without(one.dates(), other.dates()))
                .facts(without(one.facts(), other.facts()))
                .tags(without(one.tags(), other.tags()))
                .build();
    }

    private static <T> List<T> without(List<T> all, List<T> gone) {
        var left = new ArrayList<>(all);
        gone.forEach(left::remove);
        return left;
    }
}
