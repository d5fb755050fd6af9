package app.kith.engagement.score;

import org.jspecify.annotations.Nullable;

/// Where a contact stands in the circles, with the memory that keeps it from moving back and forth.
///
/// @param circle the circle the contact belongs to, unless pinned elsewhere
/// @param beyondSince the epoch day on which its rank fell beyond that circle's edge; absent while it is within
public record CirclePlace(CircleSize circle, @Nullable Long beyondSince) {

    /// Somebody nothing is logged with yet.
    public static final CirclePlace UNKNOWN = new CirclePlace(CircleSize.UNKNOWN, null);

    /// The place on day `today`, given the rank on that day. Ask once a day; asking again on the same day changes
    /// nothing.
    public CirclePlace next(int rank, long today) {
        var suggested = CircleRanking.suggested(rank);
        var since = beyondSince == null ? today : beyondSince;
        var settled = CircleRanking.settled(circle, rank, today - since);
        return settled == suggested ? new CirclePlace(suggested, null) : new CirclePlace(circle, since);
    }
}
