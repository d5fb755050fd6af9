package app.kith.people.twins;

import app.kith.people.ContactId;

/// Two who may be one person.
///
/// @param left the one with more history, into whom the other would be joined
public record Twin(ContactId left, ContactId right, Likeness likeness) {

    Pair pair() {
        return Pair.of(left, right);
    }
}
