package app.kith.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What was moved when two people became one, for the undo at any later time. Each module writes what it
/// moved and reads it back, under words of its own such as `"interaction"`.
public interface MergeJournal {

    /// Notes that this row went from the merged person to the kept one. Noting it twice is noting it once.
    ///
    /// @param what at most 40 characters
    void note(String what, UUID row);

    /// The same with whatever it takes to bring the row back.
    ///
    /// @param content at most 20,000 characters
    void note(String what, UUID row, String content);

    /// The rows noted under these words, in no order.
    List<UUID> rows(String what);

    /// The rows noted with a content under these words.
    Map<UUID, String> contents(String what);

    /// Hands a note about how the kept person was before this merge to the merge into them that came next,
    /// for which it is how they were from now on.
    ///
    /// @return whether there is a later one that has such a note
    boolean passOn(String what, UUID row);

    /// Who was kept, and into whom the other was joined.
    ContactId kept();

    /// Who was joined into the kept one.
    ContactId merged();

    /// The journal of the merge by which somebody is part of another today; none for whoever is nobody's part.
    Optional<MergeJournal> of(ContactId part);

    /// The journals of the other merges into the kept one, in their order.
    List<MergeJournal> others();

    /// Moves the rows of a table that says who belongs to what from the merged person to the kept one, and
    /// notes them; where both belong already, one row stays.
    void move(Belonging rows);

    /// Moves back what [#move] moved and the kept person still has. Rows that came since stay with the kept
    /// one.
    void moveBack(Belonging rows);

    /// A table in which each row says that one person belongs to one thing, such as who took part in an
    /// interaction: with the columns `id`, `workspace_id` and `contact_id`, and one row at most for a person
    /// and a thing.
    ///
    /// @param what the words under which rows are noted, at most 30 characters
    /// @param thing the column with the id of the thing
    /// @param copied the other columns, the same for everybody who belongs to a thing
    record Belonging(String what, String table, String thing, List<String> copied) {}
}
