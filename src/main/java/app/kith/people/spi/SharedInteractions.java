package app.kith.people.spi;

import app.kith.people.ContactId;
import java.util.Collection;
import java.util.List;

/// Who was there together with whom. Only interactions of at most [#LARGEST_GROUP] people count: in a hall, people do
/// not meet each other.
public interface SharedInteractions {
    int LARGEST_GROUP = 8;

    /// @param times in how many interactions both took part
    record Together(ContactId one, ContactId other, int times) {}

    /// With whom these people were, in one statement; `one` is among them. The most frequent first.
    List<Together> with(Collection<ContactId> people, int most);

    /// Which of these people were together, each pair once, in one statement. The most frequent first.
    List<Together> among(Collection<ContactId> people, int most);
}
