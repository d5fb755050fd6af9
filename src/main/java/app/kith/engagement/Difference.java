package app.kith.engagement;

import app.kith.people.ContactId;

/// Something stored that is not what the interactions say; there should never be one.
///
/// @param what which figure
public record Difference(ContactId contact, String what, String stored, String expected) {

    /// "0199...: state is EngagementState[...], and comes to EngagementState[...]"
    String line() {
        return "%s: %s is %s, and comes to %s".formatted(contact.value(), what, stored, expected);
    }
}
