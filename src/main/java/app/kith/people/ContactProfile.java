package app.kith.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A person as their page shows them.
///
/// @param version to be handed back with an edit, so that two people's edits do not overwrite each other
/// @param demo made up, from the demo network
/// @param binnedAt when they were put in the bin, if they are there
public record ContactProfile(
        ContactId id,
        int version,
        ContactDetails details,
        Standing standing,
        boolean demo,
        Instant createdAt,
        @Nullable Instant binnedAt) {

    public String name() {
        return details.name();
    }

    /// What to call them in a sentence: the nickname, else the first word of the name.
    public String callName() {
        return PersonRef.callName(details.name(), details.nickname());
    }

    public PersonRef ref() {
        return new PersonRef(id, details.name(), details.nickname(), details.portrait(), standing);
    }
}
