package app.kith.people.practice;

/// What came of asking about a person.
public enum Outcome {
    /// the gap was filled
    FILLED,
    /// they are fine as they are
    KEPT,
    /// a pace was set for them
    NURTURED,
    /// they were let go
    LET_GO,
    /// not today
    SKIPPED
}
