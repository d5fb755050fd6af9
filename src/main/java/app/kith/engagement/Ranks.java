package app.kith.engagement;

import app.kith.engagement.score.CircleRanking;
import app.kith.engagement.score.EngagementState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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

    /// The ranks after one person's weight grew. A growth that is in them already changes nothing.
    ///
    /// @param from 0 for somebody who had none
    Ranks raised(double from, double to) {
        var reaches = closest.size() < ASKED ? 0 : closest.getLast();
        if (to <= reaches) return this;
        var list = new ArrayList<>(closest);
        var isAmongThem = list.remove((Object) from);
        if (!isAmongThem && (from > reaches || list.contains(to))) return this;
        var place = Collections.binarySearch(list, to, Comparator.reverseOrder());
        list.add(place < 0 ? -place - 1 : place, to);
        return new Ranks(List.copyOf(list.subList(0, Math.min(ASKED, list.size()))));
    }
}
