package app.kith.nurture;

import app.kith.accounts.UserId;
import app.kith.people.ContactId;
import org.jspecify.annotations.Nullable;

/// Which tasks one wants to see.
///
/// @param person only those for them; null for everybody's
/// @param owner only those this member looks after; null for everybody's
public record TaskFilter(
        @Nullable ContactId person, @Nullable UserId owner) {
    public static final TaskFilter ALL = new TaskFilter(null, null);

    public TaskFilter of(@Nullable ContactId newPerson) {
        return new TaskFilter(newPerson, owner);
    }

    public TaskFilter ownedBy(@Nullable UserId newOwner) {
        return new TaskFilter(person, newOwner);
    }

    public boolean isAll() {
        return person == null && owner == null;
    }
}
