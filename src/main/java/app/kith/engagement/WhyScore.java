package app.kith.engagement;

import app.kith.engagement.score.Explanation;
import app.kith.engagement.score.Score;
import app.kith.interactions.TimelineEntry;
import app.kith.people.PersonRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Why a score is what it is, in words and points that add up to it.
///
/// @param day the day whose end it is the score of, today or a past one
/// @param score the score explained, with every figure behind it
/// @param interactions how many count for it, at least 1
/// @param parts in the order to be read; their points add up to the score
/// @param since what has changed in 90 days; nothing where there was no score then
/// @param aTalk the score now and after a talk today
/// @param silence the score now and after [#SILENT_DAYS] more days without a word
public record WhyScore(
        PersonRef person,
        LocalDate day,
        Score score,
        int interactions,
        List<Part> parts,
        @Nullable Since since,
        ScoreChange aTalk,
        ScoreChange silence) {
    /// How far the second what-if looks ahead.
    public static final int SILENT_DAYS = 30;

    /// With fewer interactions than this the score says little.
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

        /// The same within a sentence.
        String inSentence() {
            return Character.toLowerCase(label.charAt(0)) + label.substring(1);
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

    /// How each part has changed since another day, in whole points that add up to the change of the score.
    ///
    /// @param score the score on that day
    /// @param changes only of parts that changed, the largest first
    public record Since(LocalDate day, int score, List<Change> changes) {

        /// What one part gave, or took where it is below 0.
        public record Change(Kind kind, int points) {

            /// "silence took 9"
            String words() {
                return "%s %s %d".formatted(kind.inSentence(), points < 0 ? "took" : "gave", Math.abs(points));
            }
        }

        static Since of(LocalDate day, Explanation then, Explanation now) {
            var changes = new ArrayList<Change>();
            for (var kind : Kind.values()) {
                var points = now.shares().get(kind.ordinal()).whole()
                        - then.shares().get(kind.ordinal()).whole();
                if (points != 0) changes.add(new Change(kind, points));
            }
            changes.sort(Comparator.comparingInt((Change one) -> Math.abs(one.points()))
                    .reversed());
            return new Since(day, then.score().score(), List.copyOf(changes));
        }

        /// "Silence took 9, notes not yet answered took 3."
        public String sentence() {
            if (changes.isEmpty()) return "Nothing has changed.";
            var words = changes.stream().map(Change::words).collect(Collectors.joining(", "));
            return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
        }
    }

    public WhyScore {
        parts = List.copyOf(parts);
    }

    /// What to say of somebody who has no score yet.
    public static String tooFew() {
        return "Too few interactions to say. Log two more.";
    }

    /// What to say beside a score that rests on too little; nothing where it rests on enough.
    public Optional<String> caution() {
        return interactions < ENOUGH
                ? Optional.of("Too few interactions to say for sure. Log one more.")
                : Optional.empty();
    }
}
