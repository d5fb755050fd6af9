package app.kith.engagement;

import app.kith.engagement.score.EngagementState;
import app.kith.engagement.score.Explanation;
import app.kith.engagement.score.Pace;
import app.kith.engagement.score.Score;
import app.kith.engagement.score.ScoredInteraction;
import java.util.ArrayList;

/// A made-up relationship of a year, to try out what the score makes of it. It is worked out by the model
/// itself.
///
/// @param everyDays how many days lie between two exchanges, 1 to [#MOST_DAYS]
/// @param who who takes part
/// @param silentDays how long ago the last exchange was, 0 to [#MOST_DAYS]
/// @param unanswered how many notes we wrote since, spread over the silence, at most one on each of its days
public record ScoreExample(int everyDays, Who who, int silentDays, int unanswered) {
    public static final int MOST_DAYS = 180;
    public static final int MOST_NOTES = 10;

    /// Someone one talks with about every five weeks, nine weeks ago.
    public static final ScoreExample FIRST = new ScoreExample(35, Who.BOTH, 63, 0);

    private static final int YEAR = 365;

    /// The day all examples stand on; the score knows only distances.
    private static final long TODAY = 20_000;

    /// Who takes part in the exchanges.
    public enum Who {
        BOTH("You talk, or write and answer"),
        THEY("They write, you do not"),
        WE("You write, they do not");

        private final String label;

        Who(String label) {
            this.label = label;
        }

        /// The words shown to users, capitalised.
        public String label() {
            return label;
        }
    }

    public ScoreExample {
        if (everyDays < 1 || everyDays > MOST_DAYS)
            throw new IllegalArgumentException("From one exchange to the next are 1 to %d days".formatted(MOST_DAYS));
        if (silentDays < 0 || silentDays > MOST_DAYS)
            throw new IllegalArgumentException("The silence is 0 to %d days".formatted(MOST_DAYS));
        if (unanswered < 0 || unanswered > MOST_NOTES)
            throw new IllegalArgumentException("There are 0 to %d notes".formatted(MOST_NOTES));
    }

    /// What the model makes of it.
    public Explanation explained(Pace pace) {
        var history = new ArrayList<ScoredInteraction>();
        for (var ago = silentDays; ago <= silentDays + YEAR; ago += everyDays) {
            history.add(new ScoredInteraction(TODAY - ago, who != Who.WE, who != Who.THEY, 1));
        }
        var notes = Math.min(unanswered, silentDays);
        for (var note = 0; note < notes; note++) {
            history.add(new ScoredInteraction(TODAY - (note + 1L) * silentDays / (notes + 1), false, true, 1));
        }
        return Explanation.of(
                Score.of(EngagementState.of(history, TODAY), TODAY, pace).orElseThrow());
    }
}
