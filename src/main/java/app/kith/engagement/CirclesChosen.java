package app.kith.engagement;

import app.kith.people.ContactId;
import java.util.Set;

/// The user has put these people into a circle, or left it to their rank again, in this transaction.
public record CirclesChosen(Set<ContactId> contacts) {

    public CirclesChosen {
        contacts = Set.copyOf(contacts);
    }
}
