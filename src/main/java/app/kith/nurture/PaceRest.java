package app.kith.nurture;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// From when a pace runs and until when it rests: what is said of it besides how often.
///
/// @param since the day it was set, from which it runs while nothing is logged
/// @param reason why it is paused
record PaceRest(
        LocalDate since,
        @Nullable LocalDate pausedUntil,
        @Nullable LocalDate postponedUntil,
        @Nullable String reason) {
    private static final String NONE = "-";
    private static final int PARTS = 4;

    /// "2026-11-17 2026-12-01 - Travelling", for [#parse].
    String written() {
        return "%s %s %s %s"
                .formatted(since, written(pausedUntil), written(postponedUntil), reason == null ? "" : reason)
                .strip();
    }

    static PaceRest parse(String written) {
        var parts = written.split(" ", PARTS);
        return new PaceRest(
                LocalDate.parse(parts[0]), day(parts[1]), day(parts[2]), parts.length < PARTS ? null : parts[3]);
    }

    private static String written(@Nullable LocalDate day) {
        return day == null ? NONE : day.toString();
    }

    private static @Nullable LocalDate day(String written) {
        return written.equals(NONE) ? null : LocalDate.parse(written);
    }
}
