package app.kith.people;

/// Somebody of the current workspace was written down, went into the bin or came back, or was told apart from another;
/// said in the transaction in which it happens.
public record PeopleChanged() {}
