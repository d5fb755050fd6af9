package app.kith.people.search;

import java.util.List;
import java.util.UUID;

/// Answers who is found by words, see [SearchWords#sought].
interface Finder {
    /// The best of those present: who is called exactly so, then those whose name begins so, then those in whom the
    /// words occur, then those whose name is nearly so; each by their last interaction.
    List<UUID> best(UUID workspace, List<String> words, int limit);

    /// Everybody, in the bin or not, in whom each word occurs; where there is nobody, those whose name is nearly so.
    List<UUID> all(UUID workspace, List<String> words);
}
