package app.kith.interactions.quicklog;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/// Reads a time of day on the clock: "15:30", "at 3 pm", "at noon".
final class TimeReader {
    private static final String AT = "(?:(?:at|around|from) |@ ?)";
    private static final String HALF = "[\\s\\u00A0]*(am|pm|a\\.m\\.|p\\.m\\.)";

    private static final List<Rule<LocalTime>> RULES = List.of(
            Rule.of(AT + "?([0-9]{1,2}):([0-9]{2})" + HALF, TimeReader::clock),
            Rule.of(AT + "?([0-9]{1,2})()" + HALF, TimeReader::clock),
            Rule.of(AT + "?([0-9]{1,2}):([0-9]{2})()", TimeReader::clock),
            Rule.of(AT + "([0-9]{1,2})[.h]([0-9]{2})()", TimeReader::clock),
            Rule.of(AT + "?([0-9]{1,2})()[\\s\\u00A0]*o['’]clock()", TimeReader::clock),
            Rule.of(
                    AT
                            + "([0-9]{1,2})()()(?=[\\s\\u00A0]*(?:$|[,.;:)–—-]|(?:on|for|with|yesterday|today|last|this)(?!\\p{L})))",
                    TimeReader::clock),
            Rule.of(AT + "(?:noon|midday)", found -> LocalTime.NOON),
            Rule.of(AT + "midnight", found -> LocalTime.MIDNIGHT));

    private TimeReader() {}

    static @Nullable Reading<LocalTime> read(String text, int at) {
        return RULES.stream()
                .map(rule -> rule.read(text, at))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalTime clock(MatchResult found) {
        var hour = Integer.parseInt(found.group(1));
        var minute = found.group(2).isEmpty() ? 0 : Integer.parseInt(found.group(2));
        var half = found.group(3).toLowerCase(Locale.ROOT);
        if (!half.isEmpty()) {
            if (hour < 1 || hour > 12) return null;
            hour = hour % 12 + (half.startsWith("p") ? 12 : 0);
        }
        return hour > 23 || minute > 59 ? null : LocalTime.of(hour, minute);
    }
}
