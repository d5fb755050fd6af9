package app.kith.people.relations;

import app.kith.people.PersonRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A way to somebody through people one knows.
///
/// @param steps whom to ask, the first one first; never empty
/// @param to whom it leads
public record WarmPath(List<Step> steps, PersonRef to) {

    /// Somebody on the way, and how they know the next one.
    ///
    /// @param role what they are to the next one; absent where they were only seen together
    /// @param times in how many interactions they were together with the next one, where there is no role
    public record Step(PersonRef person, @Nullable Role role, int times) {}

    public WarmPath {
        steps = List.copyOf(steps);
    }

    /// From the user to the person, all counted: somebody in between makes two.
    public int hops() {
        return steps.size() + 1;
    }

    /// What asking them costs, see [WarmPaths#cost].
    public int cost() {
        return steps.stream()
                .mapToInt(step -> WarmPaths.cost(step.person().standing().score()))
                .sum();
    }

    /// "You could ask Noor, warm, who is Inés’s colleague. Inés is Jorge’s partner."
    public String sentence() {
        var words = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var name = step.person().callName();
            var next = i + 1 < steps.size() ? steps.get(i + 1).person().callName() : to.callName();
            var role = step.role();
            if (i == 0) {
                words.append("You could ask %s, %s, ".formatted(name, warmth(step.person())));
                words.append(role == null ? together(step.times(), next) : role.clause(next))
                        .append('.');
            } else if (role == null) {
                words.append(" %s was there with %s %s.".formatted(name, next, times(step.times())));
            } else {
                words.append(' ').append(role.sentence(name, next));
            }
        }
        return words.toString();
    }

    private static String warmth(PersonRef person) {
        var band = person.standing().band();
        return band == null ? "new" : band.label().toLowerCase(java.util.Locale.ROOT);
    }

    private static String together(int times, String next) {
        return "who was there with %s %s".formatted(next, times(times));
    }

    private static String times(int times) {
        return times == 1 ? "once" : times == 2 ? "twice" : times + " times";
    }
}
