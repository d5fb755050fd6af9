package app.kith.interactions.quicklog;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds people by what was typed. Comparing ignores case and, where the store can, accents.
public interface PeopleLookup {

    /// People whose name or nickname is `words`, or whose name begins with them: "ana" finds Ana Ruiz.
    List<Candidate> startingWithOrNamed(String words);

    /// The same for all phrases of a line. To be overridden where one query can answer them together.
    default Map<String, List<Candidate>> all(Collection<String> phrases) {
        var found = new LinkedHashMap<String, List<Candidate>>();
        for (var phrase : phrases) found.put(phrase, startingWithOrNamed(phrase));
        return found;
    }
}
