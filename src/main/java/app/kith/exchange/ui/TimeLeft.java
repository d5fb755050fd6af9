package app.kith.exchange.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How fast rows are going, and so how long the rest takes.
///
/// @param since when the count began
/// @param from how many rows were done by then
record TimeLeft(Instant since, long from) {
    private static final Duration TOO_EARLY = Duration.ofMillis(700);

    /// Rows a second; empty while there is too little to tell by.
    Optional<Double> perSecond(long done, Instant now) {
        var passed = Duration.between(since, now);
        return passed.compareTo(TOO_EARLY) < 0 || done <= from
                ? Optional.empty()
                : Optional.of((done - from) * 1000.0 / passed.toMillis());
    }

    /// "about 20 seconds left", rounded on purpose.
    Optional<String> said(long done, long total, Instant now) {
        return perSecond(done, now).map(speed -> said(Duration.ofMillis(Math.round((total - done) / speed * 1000))));
    }

    private static String said(Duration left) {
        var seconds = left.toSeconds();
        if (seconds < 5) {
            return "a few seconds left";
        }
        if (seconds < 55) {
            return "about %d seconds left".formatted((seconds + 4) / 5 * 5);
        }
        var minutes = Math.round(seconds / 60.0);
        return minutes <= 1 ? "about a minute left" : "about %d minutes left".formatted(minutes);
    }
}
