package app.kith.people.twins;

import app.kith.people.ContactId;

/// Two people, in no order.
///
/// @param first the one whose id, as text, is smaller
public record Pair(ContactId first, ContactId second) {

    /// These two, whichever is named first.
    public static Pair of(ContactId one, ContactId other) {
        return one.toString().compareTo(other.toString()) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }

    /// The other one of the two.
    public ContactId other(ContactId one) {
        return one.equals(first) ? second : first;
    }
}
