package app.kith.engagement.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Short ways to write down interactions in tests, and random ones.
final class History {
    private static final double[] WEIGHTS = {1, 1, 1, 0.5, 0.25, 0.15, 0.05};

    private History() {}

    static ScoredInteraction in(long day) {
        return new ScoredInteraction(day, true, false, 1);
    }

    static ScoredInteraction out(long day) {
        return new ScoredInteraction(day, false, true, 1);
    }

    static ScoredInteraction both(long day) {
        return new ScoredInteraction(day, true, true, 1);
    }

    /// Up to 80 interactions in time order, some on the same day, some years apart.
    static List<ScoredInteraction> random(Random random) {
        var history = new ArrayList<ScoredInteraction>();
        var day = 15_000L + random.nextInt(5_000);
        for (var left = random.nextInt(80); left >= 0; left--) {
            day += switch (random.nextInt(10)) {
                case 0, 1, 2 -> 0;
                case 3 -> random.nextInt(400);
                default -> random.nextInt(12);
            };
            var direction = random.nextInt(3);
            history.add(new ScoredInteraction(
                    day, direction != 0, direction != 1, WEIGHTS[random.nextInt(WEIGHTS.length)]));
        }
        return history;
    }

    static EngagementState state(ScoredInteraction... history) {
        return EngagementState.of(List.of(history), Long.MAX_VALUE);
    }
}
