package app.kith.exchange;

/// What a look through a file found, before anything is brought in.
///
/// @param fresh rows of people nobody knows yet
/// @param certain rows that are surely somebody known, who will be joined
/// @param unchanged rows that were brought in before
/// @param asked rows that need the user's eye
/// @param setAside rows that name nobody
/// @param reachable rows with a way to reach the person
public record DuplicateSummary(int fresh, int certain, int unchanged, int asked, int setAside, int reachable) {}
