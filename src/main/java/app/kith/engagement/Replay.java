package app.kith.engagement;

import app.kith.engagement.score.EngagementState;
import app.kith.engagement.score.Pace;
import app.kith.engagement.score.Score;
import app.kith.interactions.Occurrence;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A history played again, to see the score as it was.
final class Replay {

    private Replay() {}

    /// The score at the end of each of these days, in one pass.
    ///
    /// @param days in order
    static List<ScoreOn> scores(List<Occurrence> history, Stream<LocalDate> days, Pace pace) {
        var ahead = new ArrayDeque<>(history.stream()
                .sorted(Comparator.comparing(Occurrence::day))
                .map(one -> Relationship.scored(one.day(), one.direction(), one.weight()))
                .toList());
        var state = new EngagementState[] {EngagementState.EMPTY};
        return days.map(day -> {
                    while (!ahead.isEmpty() && ahead.getFirst().day() <= day.toEpochDay()) {
                        state[0] = state[0].add(ahead.removeFirst());
                    }
                    return new ScoreOn(
                            day,
                            Score.of(state[0], day.toEpochDay(), pace)
                                    .map(Score::score)
                                    .orElse(null));
                })
                .toList();
    }
}
