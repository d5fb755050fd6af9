package app.kith.bench.engagement;

import app.kith.engagement.score.PublicHistory;
import java.util.stream.LongStream;

/// When a history is looked at, how far ahead, and whose contacts are enough to be ranked: a few weeks of
/// history are looked at on four days and a week ahead, longer ones a month ahead.
///
/// @param days mornings on which everything before is known
/// @param window days looked ahead
/// @param contacts how many somebody must have had by then
record Cuts(long[] days, int window, int contacts) {
    private static final int WEEKS = 60;
    private static final int YEAR = 400;

    static Cuts of(PublicHistory history) {
        var last = history.lastDay();
        if (last < WEEKS) return until(last, new Cuts(new long[] {10, 14, 18, 21}, 7, 4));
        if (last < YEAR) return until(last, new Cuts(new long[] {30, 45, 60, 75, 90, 105, 120, 150}, 30, 10));
        return until(
                last,
                new Cuts(
                        LongStream.iterate(420, day -> day <= 1080, day -> day + 60)
                                .toArray(),
                        30,
                        10));
    }

    private static Cuts until(long last, Cuts all) {
        return new Cuts(
                LongStream.of(all.days)
                        .filter(day -> day + all.window <= last + 1)
                        .toArray(),
                all.window,
                all.contacts);
    }
}
