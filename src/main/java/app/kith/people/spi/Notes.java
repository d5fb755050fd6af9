package app.kith.people.spi;

import app.kith.people.ContactId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What was noted of what happened with people, by which they are found too.
public interface Notes {

    /// A note that words occur in.
    ///
    /// @param kind what happened, such as "Coffee"
    record Mention(String kind, LocalDate day, String note) {}

    /// All their notes, the newest first; an empty list for those without.
    Map<ContactId, List<String>> notesOf(Collection<ContactId> contacts);

    /// The newest note for each of these people in which most of these words occur.
    ///
    /// @param words see [app.kith.people.search.SearchWords#sought]
    Map<ContactId, Mention> mentions(Collection<ContactId> contacts, Set<String> words);
}
