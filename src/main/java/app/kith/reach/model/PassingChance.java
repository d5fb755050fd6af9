package app.kith.reach.model;

/// The chance that somebody passes on what they are asked to. Only who answers passes it on, so it is the
/// chance of an answer times the chance that one who answers does; the latter is the share of all who were
/// asked, divided by how many of all answer. Where somebody was asked before, that is beforehand, as a Beta
/// distribution that weighs [#WEIGHT] asks, and what they did speaks for the rest (Bayes' rule).
///
/// @param answers the chance that they answer, 0 to 1
/// @param asked how often they were asked and one knows what they did
/// @param passed how often they passed it on
public record PassingChance(double answers, int asked, int passed) {
    /// What is expected beforehand counts like so many asks; assumed.
    public static final double WEIGHT = 4;

    public PassingChance {
        Guesses.share(answers);
        if (passed < 0 || asked < passed) {
            throw new IllegalArgumentException("Of those who were asked, none to all passed it on");
        }
    }

    /// The chance before anything is known of what they did when they were asked.
    ///
    /// @param share of all who were asked and passed it on, 0 to 1
    /// @param answer of all who answer, above 0
    public double beforehand(double share, double answer) {
        if (!(answer > 0)) throw new IllegalArgumentException("Somebody answers");
        return answers * Math.min(1, Guesses.share(share) / answer);
    }

    /// The chance with what they did, see [#beforehand] for the parameters.
    public double mean(double share, double answer) {
        return (WEIGHT * beforehand(share, answer) + passed) / (WEIGHT + asked);
    }
}
