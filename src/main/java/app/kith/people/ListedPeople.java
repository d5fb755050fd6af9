package app.kith.people;

import java.util.Set;

/// People of a list, in its order: everybody a filter shows but for a few, or those chosen one by one.
///
/// @param filter what the list shows
/// @param only those chosen one by one; empty for everybody the filter shows
/// @param out those taken out again
public record ListedPeople(PeopleFilter filter, PeopleOrder order, Set<ContactId> only, Set<ContactId> out) {
    public static final ListedPeople EVERYONE = of(PeopleFilter.EVERYONE);

    public ListedPeople {
        only = Set.copyOf(only);
        out = Set.copyOf(out);
    }

    /// Everybody a filter shows, by name.
    public static ListedPeople of(PeopleFilter filter) {
        return new ListedPeople(filter, PeopleOrder.BY_NAME, Set.of(), Set.of());
    }
}
