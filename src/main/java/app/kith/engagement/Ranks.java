package app.kith.engagement;

import app.kith.engagement.score.CircleRanking;
import app.kith.engagement.score.EngagementState;
import java.util.List;

/// Where anybody ranks among the people of a workspace, as far as circles ask.
///
/// @param closest the rank weights of the [#ASKED] closest people, largest first
record Ranks(List<Double> closest) {
    /// One more than the outermost circle holds.
    static final int ASKED = 151;

    /// One more than the number of people who are closer; above 150 just something above 150.
    int of(EngagementState state) {
        if (state.isEmpty()) return CircleRanking.UNRANKED;
        var rank = 1;
        for (var weight : closest) if (weight > state.rankWeight()) rank++;
        return rank;
    }
}
