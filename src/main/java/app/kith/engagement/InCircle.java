package app.kith.engagement;

import app.kith.engagement.score.Cooling;
import app.kith.people.Circle;
import app.kith.people.PersonRef;
import app.kith.people.Trend;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody on one of the four circles, with where they were 90 days ago.
///
/// @param was the circle their rank suggested 90 days ago; the present one where the user keeps them there
/// @param next the circle their rank suggests now, which is further out while they are given time to come back
/// @param cooling whether an established relationship goes quiet
/// @param silence how long it has been, and how long it usually is; absent while nothing is logged
public record InCircle(
        PersonRef person,
        List<String> tags,
        Circle was,
        Circle next,
        Cooling cooling,
        @Nullable Silence silence) {

    public InCircle {
        tags = List.copyOf(tags);
    }

    public Circle circle() {
        return person.standing().circle();
    }

    /// They are not let go, and have lost [Trend#THRESHOLD] points or more in 90 days, or go quiet by the
    /// rules of the model without having won as many: whoever is on the list falls, and the arrow beside them
    /// says so too.
    public boolean isDriftingOut() {
        if (person.standing().isLetGo() || isComingCloser()) return false;
        return person.standing().trend() == Trend.COOLING || cooling != Cooling.NONE;
    }

    /// They have won [Trend#THRESHOLD] points or more in 90 days.
    public boolean isComingCloser() {
        return person.standing().trend() == Trend.WARMING;
    }

    /// How the score has changed in 90 days; 0 where either is unknown.
    public int change() {
        var standing = person.standing();
        return standing.score() == null || standing.scoreBefore() == null
                ? 0
                : standing.score() - standing.scoreBefore();
    }

    /// Why they stand where they stand: "You usually talk every 5 weeks. It has been 9."
    public String reason() {
        return silence == null ? "Nothing is logged yet." : silence.sentence();
    }
}
