package app.kith.bench.engagement;

import app.kith.bench.Timing;
import app.kith.engagement.score.Ledger;
import app.kith.engagement.score.Pace;
import java.util.Random;

/// The arithmetic of rescoring everybody, with nothing read or written: 1,000,000 interactions of 100,000
/// contacts.
final class RescoreArithmetic {
    static final double BUDGET_MS = 20;

    private static final int CONTACTS = 100_000;
    private static final int INTERACTIONS = 1_000_000;
    private static final int TODAY = 20_774;
    private static final double[] WEIGHTS = {1, 1, 1, 1, 0.5, 0.25, 0.15, 0.05};

    /// Written so that nothing is left out for being unused.
    private static volatile long seen;

    private RescoreArithmetic() {}

    static Timing run() {
        var ledger = ledger(new Random(20261117));
        return Timing.of(30, 41, () -> {
            var sum = 0L;
            for (var score : ledger.scores(TODAY, Pace.DEFAULT)) sum += score;
            seen = sum;
        });
    }

    /// Ten each on average, over ten years, in time order.
    private static Ledger ledger(Random random) {
        var ledger = new Ledger();
        for (var contact = 0; contact < CONTACTS; contact++) {
            var left = INTERACTIONS / CONTACTS;
            var day = TODAY - 3_650 + random.nextInt(2_000);
            for (; left > 0; left--) {
                day = Math.min(TODAY, day + random.nextInt(330));
                var direction = random.nextInt(3);
                ledger.add(day, direction != 0, direction != 1, WEIGHTS[random.nextInt(WEIGHTS.length)]);
            }
            ledger.close();
        }
        return ledger;
    }
}
