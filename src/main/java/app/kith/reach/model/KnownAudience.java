package app.kith.reach.model;

/// The audiences of those followers of whom it is known how many follow them.
///
/// @param people how many such followers there are
/// @param followers of all of these together
public record KnownAudience(double people, double followers) {
    public static final KnownAudience NOTHING = new KnownAudience(0, 0);

    public KnownAudience {
        Guesses.notNegative(people);
        Guesses.notNegative(followers);
    }

    /// How many connections each of those who hear it at first hand has on average: what is known of some, and
    /// the guess for the rest.
    ///
    /// @param direct how many hear it at first hand
    /// @param guess connections of each of whom nothing is known
    public double average(double direct, double guess) {
        if (people == 0 || direct <= 0) return guess;
        if (people >= direct) return followers / people;
        return (followers + (direct - people) * guess) / direct;
    }
}
