package app.kith.people;

import java.util.Set;

/// These people are being erased for good, in this transaction: whoever keeps rows about them erases those now.
public record ContactsForgotten(Set<ContactId> contacts) {}
