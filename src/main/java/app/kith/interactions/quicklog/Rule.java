package app.kith.interactions.quicklog;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A pattern that reads words at a place in the text, and what they mean.
record Rule<T>(Pattern pattern, Function<MatchResult, @Nullable T> meaning) {

    /// The pattern ignores case, matches whole words, and a space in it stands for one or more, " ?" for any number.
    static <T> Rule<T> of(String pattern, Function<MatchResult, @Nullable T> meaning) {
        return new Rule<>(words(pattern), meaning);
    }

    static Pattern words(String pattern) {
        return Pattern.compile(
                "(?:" + pattern.replace(" ?", "[\\s\\u00A0]*").replace(" ", "[\\s\\u00A0]+")
                        + ")(?![\\p{L}\\p{M}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// Nothing if the words at `at` are others, or mean nothing after all.
    @Nullable
    Reading<T> read(String text, int at) {
        var matcher = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (!matcher.lookingAt() || matcher.end() == at) return null;
        var value = meaning.apply(matcher);
        return value == null ? null : new Reading<>(value, matcher.end());
    }
}
