package app.kith.people.relations;

import app.kith.people.ContactId;
import java.util.Map;
import java.util.Set;

/// Whom somebody knows, as far as that is known; nobody is in both.
///
/// @param known those they are tied to, who introduced them or were introduced by them, or were together with
/// @param circles those they only share circles with, and how many
public record Acquainted(Set<ContactId> known, Map<ContactId, Integer> circles) {
    public static final Acquainted NOBODY = new Acquainted(Set.of(), Map.of());

    public Acquainted {
        known = Set.copyOf(known);
        circles = Map.copyOf(circles);
        if (circles.keySet().stream().anyMatch(known::contains)) {
            throw new IllegalArgumentException("Whoever is known is not guessed from a circle");
        }
    }
}
