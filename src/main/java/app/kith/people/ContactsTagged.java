package app.kith.people;

import java.util.Set;

/// The tags of these people may have changed, in this transaction.
public record ContactsTagged(Set<ContactId> contacts) {

    public ContactsTagged {
        contacts = Set.copyOf(contacts);
    }
}
