package app.kith.people.ui;

import app.kith.people.ContactId;
import app.kith.people.ListedPeople;
import app.kith.people.PeopleFilter;
import app.kith.people.PeopleOrder;
import app.kith.people.bulk.BulkChange;
import app.kith.people.bulk.BulkWork;
import app.kith.people.spi.BulkDeed;
import app.kith.people.spi.ListGesture;
import java.util.Set;

/// Whom the user has chosen in the list.
///
/// @param some those chosen one by one
/// @param out those taken out again after all were chosen
/// @param filter what the list shows
/// @param order in which it shows them
/// @param matching how many it shows
/// @param all whether all of those are chosen, but for those taken out again
record Chosen(
        Set<ContactId> some, Set<ContactId> out, PeopleFilter filter, PeopleOrder order, int matching, boolean all) {
    static final Chosen NOBODY = new Chosen(Set.of(), Set.of(), PeopleFilter.EVERYONE, PeopleOrder.BY_NAME, 0, false);

    int count() {
        return all ? Math.max(0, matching - out.size()) : some.size();
    }

    void begin(ListGesture gesture) {
        gesture.begin(new ListedPeople(filter, order, all ? Set.of() : some, all ? out : Set.of()), count());
    }

    BulkChange begin(BulkWork bulk, BulkDeed deed, String value) {
        return all ? bulk.begin(deed, value, filter, out) : bulk.begin(deed, value, some);
    }
}
