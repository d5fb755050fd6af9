package app.kith.people.twins;

import app.kith.design.Words;
import app.kith.people.ContactId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// What belongs to a person and may go with another, when they turn out to be two. A bean of the module that holds it.
public interface Divisible {

    /// One thing, in a few words: "Coffee, 3 November: the cobalt frit".
    record Part(UUID id, String said) {}

    /// What they are: "Interactions".
    String title();

    /// Smaller comes first.
    int order();

    /// The latest of a person's, at most `limit`.
    List<Part> of(ContactId person, int limit, Words words);

    /// Gives these to another person; those that are no longer the one's are passed over.
    void move(Collection<UUID> parts, ContactId from, ContactId to);
}
