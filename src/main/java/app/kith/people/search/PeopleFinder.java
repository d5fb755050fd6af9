package app.kith.people.search;

import app.kith.accounts.Workspaces;
import app.kith.people.criteria.Condition;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Finds people by words, with whatever answers fastest here. All that was saved before is found.
@Component
public class PeopleFinder {
    private final LocalIndex index;
    private final SqlFinder database;
    private final Workspaces workspaces;

    PeopleFinder(LocalIndex index, SqlFinder database, Workspaces workspaces) {
        this.index = index;
        this.database = database;
        this.workspaces = workspaces;
    }

    /// The best of those present: who is called exactly so, then those whose name begins so, then those in whom the
    /// words occur, then those whose name is nearly so; each by their last interaction.
    ///
    /// @param text nothing is found without words
    public List<UUID> best(String text, int limit) {
        var words = SearchWords.sought(text);
        return words.isEmpty() ? List.of() : finder().best(workspaces.current().value(), words, limit);
    }

    /// Everybody, in the bin or not, in whom each word occurs; where there is nobody, those whose name is nearly so.
    public List<UUID> all(String text) {
        return finder().all(workspaces.current().value(), SearchWords.sought(text));
    }

    /// Holds for everybody in whom each word occurs; for words that very many are found by.
    public Condition occurring(String text) {
        var words = SqlFinder.anywhere(SearchWords.sought(text));
        return new Condition(
                "exists (select 1 from person_text t where t.contact_id = c.id and " + words.sql() + ")",
                words.params());
    }

    private Finder finder() {
        return index.finder().orElse(database);
    }
}
