package app.kith.engagement.ui;

import app.kith.design.Words;
import app.kith.engagement.CircleReason;
import app.kith.engagement.Circles;
import app.kith.engagement.score.CircleRanking;
import java.util.Locale;

/// Why somebody is in their circle, in a sentence or two.
final class WhyCircle {
    private WhyCircle() {}

    /// @param name what to call them
    static String said(CircleReason reason, String name, Words words) {
        if (reason.isChosen()) {
            return reason.suggested() == reason.circle()
                    ? "You chose this circle, and Kith would suggest the same."
                    : "You chose this circle. Kith would suggest %s: %s."
                            .formatted(reason.suggested().label(), rank(reason, name));
        }
        var said = "Suggested by Kith: %s.".formatted(rank(reason, name));
        if (reason.movesOn() == null || reason.suggested().compareTo(reason.circle()) <= 0) {
            return said;
        }
        return "%s If it stays so until %s, Kith suggests %s."
                .formatted(
                        said, words.date(reason.movesOn()), reason.suggested().label());
    }

    private static String rank(CircleReason reason, String name) {
        if (reason.rank() == CircleRanking.UNRANKED) {
            return "nothing is logged with %s yet".formatted(name);
        }
        if (!Circles.ALL.contains(reason.suggested())) {
            return "with 150 people you are more in touch than with %s".formatted(name);
        }
        var circle = reason.suggested();
        return "of all your people, %s is number %d by how much you are in touch, and %s holds %s"
                .formatted(
                        name,
                        reason.rank(),
                        circle.label().toLowerCase(Locale.ROOT),
                        CircleReason.from(circle) == 1
                                ? "the first " + CircleReason.to(circle)
                                : "numbers %d to %d".formatted(CircleReason.from(circle), CircleReason.to(circle)));
    }
}
