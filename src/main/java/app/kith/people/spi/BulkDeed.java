package app.kith.people.spi;

import app.kith.design.Icon;
import app.kith.people.ContactId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Something that can be done to many people at once, with a way back. A bean; the list of people offers it, and the
/// work is done a few hundred people at a time, each time in a transaction of its own.
public interface BulkDeed {
    /// So long a choice or a former value may be.
    int MAX_VALUE = 200;

    /// One of the values to choose from.
    record Choice(String value, String label) {}

    /// Under which name it is remembered; at most 30 characters, never changed.
    String key();

    /// Smaller comes first in the bar.
    int order();

    /// What the button says: "Tag".
    String label();

    Icon.Name icon();

    /// Whether it makes sense now, for instance only in a team.
    default boolean isOffered() {
        return true;
    }

    /// Whether it is for people in the bin, instead of the others.
    default boolean isForTheBin() {
        return false;
    }

    /// What is to be chosen first; empty where there is nothing to choose and nothing to type.
    default List<Choice> choices() {
        return List.of();
    }

    /// Whether something else than the choices can be typed.
    default boolean isOpen() {
        return false;
    }

    /// The value as it is to be done, tidied.
    ///
    /// @throws IllegalArgumentException with the sentence, where it will not do
    default String checked(String value) {
        return value;
    }

    /// Whether there is no way back, so that the user is asked first.
    default boolean isFinal() {
        return false;
    }

    /// What was done: "Tagged 12 people with “walkers”."
    ///
    /// @param people how many: "12 people"
    String said(String people, String value);

    /// Does it to these people, in a handful of statements; those who are no longer there are passed over.
    ///
    /// @return whom it changed, each with what they had before, at most [#MAX_VALUE] characters
    Map<ContactId, String> apply(Collection<ContactId> people, String value);

    /// Gives these people back what they had, as far as they still have what the deed gave them.
    ///
    /// @param before what they had, as [#apply] returned it
    /// @return who got it back
    Set<ContactId> takeBack(Map<ContactId, String> before, String value);
}
