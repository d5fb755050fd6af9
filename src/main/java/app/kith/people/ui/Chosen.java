package app.kith.people.ui;

import app.kith.people.ContactId;
import app.kith.people.PeopleFilter;
import app.kith.people.bulk.BulkChange;
import app.kith.people.bulk.BulkWork;
import app.kith.people.spi.BulkDeed;
import java.util.Set;

/// Whom the user has chosen in the list.
///
/// @param some those chosen one by one
/// @param filter what the list shows
/// @param matching how many it shows
/// @param all whether all of those are chosen
record Chosen(Set<ContactId> some, PeopleFilter filter, int matching, boolean all) {
    static final Chosen NOBODY = new Chosen(Set.of(), PeopleFilter.EVERYONE, 0, false);

    int count() {
        return all ? matching : some.size();
    }

    BulkChange begin(BulkWork bulk, BulkDeed deed, String value) {
        return all ? bulk.begin(deed, value, filter) : bulk.begin(deed, value, some);
    }
}
