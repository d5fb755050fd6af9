package app.kith.engagement;

import app.kith.people.Circle;
import app.kith.people.ContactId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who stands on the four circles today.
///
/// @param people the innermost circle first, in each the warmest first
/// @param leftOut who is put off or refused, and not to be suggested
/// @param counts how many are on each circle, those included who are too many to be in `people`
public record CirclesNow(LocalDate day, List<InCircle> people, Map<Circle, Integer> counts, Set<ContactId> leftOut) {

    public CirclesNow {
        people = List.copyOf(people);
        counts = Map.copyOf(counts);
        leftOut = Set.copyOf(leftOut);
    }

    /// How many people of the circles are not in [#people].
    public int notShown() {
        return counts.values().stream().mapToInt(Integer::intValue).sum() - people.size();
    }

    public Optional<InCircle> of(ContactId contact) {
        return people.stream().filter(one -> one.person().id().equals(contact)).findFirst();
    }

    /// Whoever loses touch and is not left out, the greatest loss first.
    public List<InCircle> driftingOut() {
        return people.stream()
                .filter(this::isDriftingOut)
                .sorted(Comparator.comparingInt(InCircle::change))
                .toList();
    }

    /// Whether they are among [#driftingOut].
    public boolean isDriftingOut(InCircle one) {
        return one.isDriftingOut() && !leftOut.contains(one.person().id());
    }

    /// Whoever comes nearer, the greatest gain first.
    public List<InCircle> comingCloser() {
        return people.stream()
                .filter(InCircle::isComingCloser)
                .sorted(Comparator.comparingInt(InCircle::change).reversed())
                .toList();
    }
}
