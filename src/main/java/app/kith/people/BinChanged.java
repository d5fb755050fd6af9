package app.kith.people;

import java.util.Collection;

/// These people of the current workspace went into the bin or came back out of it; said in the transaction in which it
/// happens.
public record BinChanged(Collection<ContactId> people) {}
