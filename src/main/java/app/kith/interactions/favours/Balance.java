package app.kith.interactions.favours;

import java.util.List;

/// How give and take stand with one person.
///
/// @param given what one did for them, the newest first
/// @param asked what one asked of them, the newest first
/// @param asksSinceGiving how often one asked since one last did something for them
public record Balance(List<Favour> given, List<Favour> asked, int asksSinceGiving) {
    /// From so many asks without a give in between, another one is worth a thought.
    public static final int ENOUGH = 2;

    public Balance {
        given = List.copyOf(given);
        asked = List.copyOf(asked);
    }

    public boolean isEmpty() {
        return given.isEmpty() && asked.isEmpty();
    }

    /// Whether one more ask would be the third, or a later one, without a give in between.
    public boolean isWorthAThought() {
        return asksSinceGiving >= ENOUGH;
    }

    /// The thought, for somebody of that name: "You have asked Ana twice since you last did something for them."
    public String thought(String name) {
        var times = asksSinceGiving == 2 ? "twice" : asksSinceGiving + " times";
        return given.isEmpty()
                ? "You have asked %s %s, and nothing is noted that you did for them.".formatted(name, times)
                : "You have asked %s %s since you last did something for them.".formatted(name, times);
    }
}
