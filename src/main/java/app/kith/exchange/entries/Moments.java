package app.kith.exchange.entries;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Days out of the numbers that programs write.
final class Moments {

    private static final long MILLISECONDS = 100_000_000_000L;

    private Moments() {}

    /// The day, by UTC, of seconds (or, where they are too many, milliseconds) since 1970; nothing for small
    /// numbers, which stand for "not known", and for what is no number.
    static @Nullable String day(@Nullable String seconds) {
        if (seconds == null || !seconds.matches("\\d{6,14}")) return null;
        try {
            var number = Long.parseLong(seconds);
            return Instant.ofEpochSecond(number >= MILLISECONDS ? number / 1000 : number)
                    .atOffset(ZoneOffset.UTC)
                    .toLocalDate()
                    .toString();
        } catch (DateTimeException outOfRange) {
            return null;
        }
    }

    /// The date at the beginning of `2024-01-10T05:33:00.000000Z`.
    static @Nullable String date(@Nullable String written) {
        return written != null && written.matches("\\d{4}-\\d{2}-\\d{2}.*") ? written.substring(0, 10) : null;
    }
}
