package app.kith.interactions.quicklog;

import app.kith.interactions.days.NumberWords;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/// Reads how long something took, in minutes: "45m", "1 h 10", "half an hour", "90'".
final class LengthReader {
    private static final int A_DAY = 24 * 60;
    private static final String BEFORE =
            "(?:for )?(?:(?:about|around|roughly|almost|nearly|just|only|over|approx\\.?|ca\\.?) |~ ?)?";
    private static final String NUMBER = "(" + NumberWords.PATTERN + ")";
    private static final String HOURS = "(?:hours?|hrs?|h)";
    private static final String MINUTES = "(?:minutes?|mins?|min|m)";
    private static final String GAP = "[\\s\\u00A0]*-?[\\s\\u00A0]*";
    private static final String NOT_AGO = "(?! ago)";

    private static final List<Rule<Integer>> RULES = List.of(
            rule("(?:a )?half(?: an)?[ -]hour", found -> 30),
            rule("(?:a )?quarter of an hour", found -> 15),
            rule("three[ -]quarters of an hour", found -> 45),
            rule(NUMBER + " hours? and a half", found -> number(found, 1) * 60 + 30),
            rule(NUMBER + " and a half hours?", found -> number(found, 1) * 60 + 30),
            rule("([0-9]{0,2})[\\s\\u00A0]*½" + GAP + HOURS, found -> number(found, 1) * 60 + 30),
            rule(
                    "([0-9]{1,2}):([0-5][0-9])[\\s\\u00A0]*h(?:ours?)?",
                    found -> number(found, 1) * 60 + number(found, 2)),
            rule("([0-9]{1,2})[.,]([0-9]{1,2})" + GAP + HOURS, LengthReader::decimalHours),
            rule(
                    NUMBER + GAP + HOURS + ",?(?: and)?[\\s\\u00A0]*" + NUMBER + GAP + MINUTES,
                    found -> number(found, 1) * 60 + number(found, 2)),
            rule(
                    "([0-9]{1,2})[\\s\\u00A0]?h[\\s\\u00A0]?([0-5]?[0-9])(?![0-9./:-])(?![\\s\\u00A0]*(?:st|nd|rd|th|"
                            + HOURS
                            + "|days?|weeks?|months?|january|february|march|april|may|june|july|august|september|october"
                            + "|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?!\\p{L}))",
                    found -> number(found, 1) * 60 + number(found, 2)),
            rule(NUMBER + GAP + HOURS, found -> number(found, 1) * 60),
            rule(NUMBER + GAP + MINUTES, found -> number(found, 1)),
            rule("([0-9]{1,3})['′’]", found -> number(found, 1)));

    private LengthReader() {}

    static @Nullable Reading<Integer> read(String text, int at) {
        return RULES.stream()
                .map(rule -> rule.read(text, at))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Rule<Integer> rule(String pattern, ToIntFunction<MatchResult> minutes) {
        return Rule.of(BEFORE + pattern + "(?![\\p{L}\\p{M}\\p{N}])" + NOT_AGO, found -> {
            var value = minutes.applyAsInt(found);
            return value >= 1 && value <= A_DAY ? value : null;
        });
    }

    private static int decimalHours(MatchResult found) {
        return (int) Math.round(Double.parseDouble(found.group(1) + "." + found.group(2)) * 60);
    }

    private static int number(MatchResult found, int group) {
        var number = found.group(group);
        return number.isEmpty() ? 0 : NumberWords.value(number);
    }
}
