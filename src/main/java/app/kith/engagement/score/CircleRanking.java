package app.kith.engagement.score;

import java.util.Comparator;

/// Which circle a rank suggests, and when somebody moves.
///
/// Ranks start at 1, by [#CLOSEST_FIRST]. Whoever nothing is logged with has no rank, which is written as
/// [#UNRANKED] here.
public final class CircleRanking {
    /// The rank of somebody nothing is logged with.
    public static final int UNRANKED = 0;

    /// How long somebody stays in a circle after falling beyond its edge, so that a quiet fortnight moves nobody.
    public static final int DAYS_BEYOND_EDGE = 30;

    /// The order in which contacts are ranked; the same on every day.
    public static final Comparator<EngagementState> CLOSEST_FIRST =
            Comparator.comparingDouble(EngagementState::rankWeight).reversed();

    private CircleRanking() {}

    /// The circle a rank lies in, whoever was there before.
    ///
    /// @throws IllegalArgumentException if the rank is negative
    public static CircleSize suggested(int rank) {
        if (rank < UNRANKED) throw new IllegalArgumentException("Ranks start at 1, so none is " + rank);
        if (rank == UNRANKED) return CircleSize.UNKNOWN;
        for (var circle : CircleSize.values()) if (rank <= circle.lastRank()) return circle;
        throw new AssertionError("Every rank is within the known circle");
    }

    /// The circle of somebody who was in `current` and now has `rank`: inwards at once, outwards only after 30
    /// days beyond the edge, and out of all circles at once when nothing is logged any more. A circle may so hold a
    /// few more than its size for a while.
    ///
    /// @param daysBeyondEdge for how many days in a row the rank has been beyond the edge of `current`
    public static CircleSize settled(CircleSize current, int rank, long daysBeyondEdge) {
        var suggested = suggested(rank);
        var leaves = suggested.compareTo(current) > 0 && suggested != CircleSize.UNKNOWN;
        return leaves && daysBeyondEdge < DAYS_BEYOND_EDGE ? current : suggested;
    }
}
