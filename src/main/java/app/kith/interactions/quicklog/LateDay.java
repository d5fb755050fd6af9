package app.kith.interactions.quicklog;

import java.util.Collection;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the day that stands behind free text, "about the kiln yesterday": at the end of it, alone or with a
/// time and a length, up to today. A day of which something else is said ("about Monday", "she leaves on
/// Friday") and one inside a quotation is left alone.
final class LateDay {
    /// How far before the end such a day is looked for, in UTF-16 units.
    private static final int FAR = 60;

    private static final Pattern SAYS_MORE =
            Rule.words("about|until|till|since|from|before|after|by|than|of|for|between|and|or|to|next|this|coming"
                    + "|following|every|each|not|the|a|an|as|like|was|is|were|planned|due");
    private static final Pattern OTHERS = Rule.words("she|he|they|it|who|which|there");
    private static final Pattern OTHER_THINGS =
            Rule.words("the|a|an|this|that|these|those|my|our|your|her|his|their|its|[\\p{L}\\p{M}]+['’]s");

    private final String text;
    private final When when;
    private final IntPredicate isTaken;

    /// @param isTaken says of a place whether it means something already
    LateDay(String text, When when, IntPredicate isTaken) {
        this.text = text;
        this.when = when;
        this.isTaken = isTaken;
    }

    /// Takes the day behind the rest, or behind the first clause of it where nothing parts that from what was
    /// read.
    void takeFrom(Rest rest, Collection<Token> tokens) {
        if (!rest.hasTail() || when.date() != null) return;
        var day = before(rest.end(), rest.start(), rest.isPlain());
        if (day == null && rest.isPlain()) day = before(rest.firstClause(), rest.start(), true);
        if (day == null) return;
        for (var next = day.start(); next >= 0 && next < day.end(); ) {
            var end = when.take(next, tokens);
            next = end < 0 ? -1 : behindComma(end, day.end());
        }
        rest.cut(day.start(), day.end());
    }

    private record Place(int start, int end) {}

    /// The day at the end of a stretch of text, without the full stop.
    ///
    /// @param isPlain whether the stretch goes on from what was read without a separator
    private @Nullable Place before(int end, int start, boolean isPlain) {
        var last = end;
        while (last > start && ".!)… ".indexOf(text.charAt(last - 1)) >= 0) last--;
        for (var at = Math.max(start, last - FAR); at < last; at++) {
            if (at > start && !isGap(text.charAt(at - 1))) continue;
            if (isTaken.test(at) || !reaches(at, last)) continue;
            return isOfTheLine(at, start, isPlain) ? new Place(at, last) : null;
        }
        return null;
    }

    /// Nothing but a day, a time and a length, from a place to the end.
    private boolean reaches(int at, int end) {
        var next = at;
        var hasDay = false;
        while (next < end) {
            var read = when.end(next, true);
            if (read < 0 || read > end) return false;
            hasDay |= when.isDay(next);
            next = behindComma(read, end);
        }
        return hasDay;
    }

    private int behindComma(int at, int end) {
        var next = at;
        while (next < end && (isGap(text.charAt(next)) || text.charAt(next) == ',')) next++;
        return next;
    }

    private boolean isOfTheLine(int at, int start, boolean isPlain) {
        if (Quotes.isInside(text, start, at) || when.isAhead(at)) return false;
        var clause = clauseBefore(at, start);
        var words = text.substring(clause, at).strip();
        if (words.isEmpty()) return true;
        if (SAYS_MORE.matcher(words.substring(lastWord(words))).matches()) return false;
        if (OTHERS.matcher(words).lookingAt()) return false;
        return (isPlain && clause == start) || !OTHER_THINGS.matcher(words).lookingAt();
    }

    private static int lastWord(String words) {
        var at = words.length();
        while (at > 0 && !isGap(words.charAt(at - 1))) at--;
        return at;
    }

    private int clauseBefore(int at, int start) {
        var clause = start;
        for (var next = start; next < at; next++) {
            var end = Separators.end(text, next);
            if (end > 0 && end <= at) clause = end;
        }
        return Separators.skipSpace(text, clause);
    }

    private static boolean isGap(char letter) {
        return Character.isSpaceChar(letter) || Character.isWhitespace(letter);
    }
}
