package app.kith.people.joining;

/// Which of two descriptions a field is taken from.
public enum Side {
    /// the person who is already there
    THEIRS,
    /// the one who comes
    OURS,
    BOTH
}
