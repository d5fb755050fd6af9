package app.kith.engagement;

import app.kith.engagement.score.CircleRanking;
import app.kith.engagement.score.CircleSize;
import app.kith.people.Circle;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Why somebody is in their circle.
///
/// @param circle where they are
/// @param isChosen whether the user chose it
/// @param rank how many, themselves included, one is in touch with at least as much, from 1; 0 where nothing is logged,
///     and anything beyond 150 is only "beyond"
/// @param movesOn the day on which they leave a circle whose edge they are beyond; absent while they are within
public record CircleReason(
        Circle circle, boolean isChosen, int rank, @Nullable LocalDate movesOn) {

    /// Where the rank alone would put them.
    public Circle suggested() {
        return Relationship.circleOf(CircleRanking.suggested(rank));
    }

    /// The first rank of a circle.
    public static int from(Circle circle) {
        return circle == Circle.INNER ? 1 : to(Circle.values()[circle.ordinal() - 1]) + 1;
    }

    /// The last rank of one of the four circles.
    public static int to(Circle circle) {
        return CircleSize.valueOf(circle.name()).lastRank();
    }
}
