package app.kith.people.relations;

import app.kith.people.ContactId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// That somebody is something to somebody, as the database has it.
///
/// @param role what `far` is to `near`
/// @param score of the far one
record Link(
        ContactId near,
        ContactId far,
        Role role,
        @Nullable String note,
        @Nullable LocalDate since,
        @Nullable Integer score) {

    TieKey key() {
        return TieKey.of(far, role, near);
    }
}
