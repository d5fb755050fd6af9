package app.kith.engagement;

import app.kith.engagement.score.Cooling;
import app.kith.people.PersonRef;
import java.time.LocalDate;

/// Somebody it would do good to reach now, with the facts that say why. Their score, the score 90 days ago
/// and their circle are in [PersonRef#standing()].
///
/// @param value the expected gain that suggestions are ordered by; it is no number to show
/// @param silence how long it has been, and how long it usually is
/// @param afterATalk the score now and after a talk today
public record Suggestion(
        PersonRef person,
        double value,
        LocalDate lastInteraction,
        Silence silence,
        Cooling cooling,
        ScoreChange afterATalk) {

    /// Why, in two sentences, as [Silence#sentence] says it.
    public String reason() {
        return silence.sentence();
    }
}
