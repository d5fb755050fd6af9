package app.kith.exchange.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A day, and the time where it is known.
///
/// @param offset of the place where the clock showed it; absent if it is that of the one who imports
public record Moment(
        LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset) {

    private static final Pattern TIMED = Pattern.compile(
            "(.+?)[T ,]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*([ap])?\\.?(?:m\\.?)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 60;

    /// Reads a date with or without a time behind it: `2024-01-10T05:33:00Z`, `2023-03-15 10:11 UTC`,
    /// `15/3/2023 6:05 pm`, `15 Mar 2023`.
    static Optional<Moment> read(String written, DateOrder order) {
        var text = Cells.folded(written);
        if (text.length() > LONGEST) return Optional.empty();
        var timed = TIMED.matcher(text);
        if (!timed.matches())
            return PartialDay.readOfDays(text, order).flatMap(PartialDay::date).map(day -> new Moment(day, null, null));
        try {
            var time = time(timed.group(2), timed.group(3), timed.group(5));
            var offset = offset(timed.group(6));
            return PartialDay.read(timed.group(1), order)
                    .flatMap(PartialDay::date)
                    .map(day -> new Moment(day, time, offset));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    /// The time alone: `18:05`, `6:05 pm`.
    static Optional<LocalTime> timeAlone(String written) {
        return read("2000-01-01 " + written, DateOrder.DAY_FIRST).map(Moment::time);
    }

    private static LocalTime time(String hour, String minute, @Nullable String half) {
        var hours = Integer.parseInt(hour);
        if (half != null) hours = hours % 12 + (half.toLowerCase(Locale.ROOT).equals("p") ? 12 : 0);
        return LocalTime.of(hours, Integer.parseInt(minute));
    }

    private static @Nullable ZoneOffset offset(@Nullable String written) {
        if (written == null) return null;
        return Character.isLetter(written.charAt(0))
                ? ZoneOffset.UTC
                : ZoneOffset.of(written.contains(":") ? written : colon(written));
    }

    private static String colon(String written) {
        return written.substring(0, 3) + ":" + written.substring(3);
    }

    /// The same moment where the one who imports is.
    public LocalDateTime in(ZoneId zone) {
        var at = LocalDateTime.of(day, time == null ? LocalTime.MIDNIGHT : time);
        return offset == null || time == null
                ? at
                : at.atOffset(offset).atZoneSameInstant(zone).toLocalDateTime();
    }
}
