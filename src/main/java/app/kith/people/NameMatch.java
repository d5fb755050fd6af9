package app.kith.people;

import org.jspecify.annotations.Nullable;

/// Somebody of that name.
///
/// @param folded the name as [SearchText] folds it
public record NameMatch(
        ContactId contact,
        String name,
        String folded,
        @Nullable String company) {}
