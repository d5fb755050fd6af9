package app.kith.people.relations;

import app.kith.people.ContactId;
import app.kith.people.PersonRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody a person knows.
///
/// @param person whose page it stands on
/// @param role what `other` is to them
public record TieRow(
        ContactId person,
        PersonRef other,
        Role role,
        @Nullable String note,
        @Nullable LocalDate since) {

    public TieKey key() {
        return TieKey.of(other.id(), role, person);
    }

    /// To write it down again, after it was removed.
    public NewTie again() {
        return new NewTie(other.id(), role, person, note, since);
    }
}
