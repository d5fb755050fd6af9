package app.kith.people.tags;

import org.jspecify.annotations.Nullable;

/// A tag and how many people carry it.
///
/// @param people those in the lists
/// @param inBin those in the bin
public record TagUse(String name, @Nullable TagColour colour, int people, int inBin) {}
