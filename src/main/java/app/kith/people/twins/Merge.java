package app.kith.people.twins;

import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.joining.ContactField;
import app.kith.people.joining.Side;
import java.time.Instant;
import java.util.Map;

/// All that is kept of one merge beside the rows in its journal.
///
/// @param before the kept person as they were
/// @param after the kept person as the merge left them
/// @param other the merged person as they were
/// @param picks which side was taken for a field that both had
record Merge(
        MergeId id,
        ContactId kept,
        ContactId merged,
        Instant at,
        ContactDetails before,
        ContactDetails after,
        ContactDetails other,
        Map<ContactField, Side> picks) {

    Merge rebased(ContactDetails newBefore, ContactDetails newAfter) {
        return new Merge(id, kept, merged, at, newBefore, newAfter, other, picks);
    }

    Joined joined() {
        return new Joined(id, kept, merged, other.name(), at, picks);
    }
}
