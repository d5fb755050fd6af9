package app.kith.engagement;

import app.kith.engagement.score.Score;
import app.kith.interactions.TimelineEntry;
import app.kith.people.PersonRef;
import java.util.List;

/// Why a score is what it is, in words and points that add up to it.
///
/// @param score the score explained, with every figure behind it
/// @param parts in the order to be read; their points add up to the score
/// @param aTalk the score now and after a talk today
/// @param silence the score now and after [#SILENT_DAYS] more days without a word
public record WhyScore(PersonRef person, Score score, List<Part> parts, ScoreChange aTalk, ScoreChange silence) {
    /// How far the second what-if looks ahead.
    public static final int SILENT_DAYS = 30;

    /// With fewer interactions than this there is little to explain.
    static final int ENOUGH = 2;

    /// What a part is about, in the order to be read.
    public enum Kind {
        START("Where everybody starts"),
        FREQUENCY("How often you two are in touch"),
        MUTUAL("Give and take"),
        SILENCE("Silence"),
        UNANSWERED("Notes not yet answered");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /// The words shown to users, capitalised.
        public String label() {
            return label;
        }
    }

    /// One part.
    ///
    /// @param points signed, in whole points of the score
    /// @param fact the plain fact behind it, a sentence
    /// @param interactions those that weigh most in it, the weightiest first; none behind the start
    public record Part(Kind kind, int points, String fact, List<TimelineEntry> interactions) {}

    public WhyScore {
        parts = List.copyOf(parts);
    }

    /// What to say of somebody whose score cannot be explained yet.
    ///
    /// @param interactions how many are logged, fewer than it takes
    public static String tooFew(int interactions) {
        return "Too few interactions to say. Log %s more.".formatted(ENOUGH - interactions == 1 ? "one" : "two");
    }
}
