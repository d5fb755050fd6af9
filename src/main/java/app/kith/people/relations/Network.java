package app.kith.people.relations;

import app.kith.people.ContactId;
import app.kith.people.PersonRef;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// People and what connects them.
///
/// @param people the warmest first
public record Network(List<PersonRef> people, List<Edge> edges) {

    /// What connects two people of a network; each pair comes once.
    ///
    /// @param role what `one` is to `other`, where that is written down
    /// @param times in how many interactions both took part
    public record Edge(
            ContactId one, ContactId other, @Nullable Role role, int times) {}

    public Network {
        people = List.copyOf(people);
        edges = List.copyOf(edges);
    }

    /// Who is connected with whom.
    public Map<ContactId, Set<ContactId>> neighbours() {
        var neighbours = new HashMap<ContactId, Set<ContactId>>();
        for (var edge : edges) {
            neighbours.computeIfAbsent(edge.one(), id -> new HashSet<>()).add(edge.other());
            neighbours.computeIfAbsent(edge.other(), id -> new HashSet<>()).add(edge.one());
        }
        return neighbours;
    }

    /// The picture in a sentence: "150 people, 62 connections. Inés Montalvo knows most of them: 9."
    public String summary() {
        return "%s, %s".formatted(counted(people.size(), "person", "people"), connections());
    }

    /// The same without the people: "62 connections. Inés Montalvo knows most of them: 9."
    public String connections() {
        var neighbours = neighbours();
        var words = counted(edges.size(), "connection", "connections") + ".";
        Optional<PersonRef> hub = people.stream()
                .filter(person -> neighbours.containsKey(person.id()))
                .max(Comparator.comparingInt(
                        person -> neighbours.getOrDefault(person.id(), Set.of()).size()));
        return hub.filter(person -> people.size() > 2)
                .map(person -> words
                        + " %s knows most of them: %d."
                                .formatted(
                                        person.name(),
                                        neighbours
                                                .getOrDefault(person.id(), Set.of())
                                                .size()))
                .orElse(words);
    }

    private static String counted(int number, String one, String many) {
        return "%s %s".formatted(String.format(Locale.ENGLISH, "%,d", number), number == 1 ? one : many);
    }
}
