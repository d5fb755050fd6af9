package app.kith.people.twins;

import app.kith.people.ContactDetails;
import app.kith.people.ContactId;

/// What a split did, for its undo.
///
/// @param fresh the new one of the two
/// @param before the one there was, before
/// @param after the same as the split left them
public record Split(ContactId from, ContactId fresh, ContactDetails before, ContactDetails after, SplitChoice choice) {}
