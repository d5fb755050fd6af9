package app.kith.interactions.quicklog;

import app.kith.interactions.passing.PassingOn;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What was passed on, where, to how many, and how many came of it, as it stands behind the verb.
final class PassedWhat {
    private static final String END = "(?![\\p{L}\\p{M}\\p{N}])";
    private static final String WHOSE =
            "(?:(?:about|around|over|nearly|almost|roughly|some|all|the|her|his|their|of) ){0,3}";
    private static final String NO_PEOPLE =
            "(?!(?:days|weeks|months|years|hours|minutes|mins|times|pages|euros|dollars|pounds|percent)" + END + ")";
    private static final String PEOPLE = "(?:people|persons?|others|\\p{L}[\\p{L}-]*s)" + END;

    private static final Pattern AUDIENCE = Rule.words("(?:to|with|among) " + WHOSE + "(" + Amount.PATTERN
            + ")(?: " + NO_PEOPLE + "(?:(?:of|" + "her|his|their|new|other|more) ){0,2}(?:(?!s?" + END + ")\\p{L}+ )?"
            + PEOPLE
            + "|(?=[\\s\\u00A0]*(?:$|[,.;:!?)–—-]|(?:in|on|at|via|and|yesterday|today|last)" + END + ")))");
    private static final Pattern WHERE =
            Rule.words("(?:in|on|at|via|through|by|over) ((?:(?:her|his|their|the|a|an) )?(?:\\p{L}[\\p{L}'’-]* ){0,2}?"
                    + "(?:newsletter|blog|podcast|forum|mailing list|list|channel|group|club|class|course|feed|e-?mail|mail"
                    + "|radio|website|site|choir|school|studio|shop|meeting|X|Twitter|Mastodon|Bluesky|Threads|LinkedIn"
                    + "|Instagram|Facebook|YouTube|TikTok|WhatsApp|Telegram|Signal|Slack|Discord))");
    private static final Pattern CAME = Pattern.compile(
            "(?:\\s*[,;:.–—-]+)?\\s*(?:(?:and|but|so)\\s+)?(" + Amount.PATTERN
                    + ")" + END
                    + "(?:\\s+(?:new\\s+)?(?:people|persons?|of\\s+(?:them|those)))?(?:\\s+(?:have|has))?\\s+"
                    + "(?:(?:came|come|joined|signed\\s+up|followed|subscribed|booked|turned\\s+up)"
                    + "\\s+(?:out\\s+of|because\\s+of|of|from|through)\\s+(?:it|that|this)" + END
                    + "|(?:came|joined|signed\\s+up|subscribed|booked|turned\\s+up)(?=\\s*(?:$|[,.;:!?)–—])))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern STOP =
            Rule.words("and (?:then|also|asked|helped|talked|told|said|went|had|got|was|is|will"
                    + "|i|we|she|he|they)|(?:because|but|so that|when|while|before|after|if|which|who) \\p{L}+");
    private static final Pattern DAY =
            Rule.words("(?:(?:the )?day before yesterday|yesterday(?: \\p{L}+)?|last \\p{L}+|(?:earlier )?today|tonight"
                    + "|this (?:morning|afternoon|evening)|(?:about |around )?\\S+ (?:days?|weeks?|months?) ago)");
    private static final Pattern POINTER = Rule.words("(?:it|this|that|them|these|those|on|along|him|her)");

    private final String text;
    private final int end;
    private int at;
    private @Nullable String where;
    private @Nullable Integer heardBy;
    private @Nullable Integer came;

    /// @param at behind the verb
    PassedWhat(String text, int at) {
        this.text = text;
        this.at = Separators.skipSpace(text, at);
        this.end = clauseEnd();
    }

    /// What stands up to where, to how many, and what came of it; null for nothing that can be kept.
    ///
    /// @param isDone whether the rest may follow
    @Nullable
    String what(boolean isDone) {
        var start = at;
        while (at < end && !isStop(isDone)) at = nextWord(at);
        at = Math.min(at, end);
        var bare = unquoted(text.substring(start, at));
        if (bare.isEmpty()
                || bare.length() > PassingOn.MAX
                || POINTER.matcher(bare).matches()) return null;
        at = start + text.substring(start, at).stripTrailing().length();
        return bare;
    }

    /// As [#what], where it stands inside the verb; the rest follows at `end`.
    @Nullable
    String inside(String said, int end) {
        at = end;
        var bare = unquoted(said);
        return bare.isEmpty() || POINTER.matcher(bare).matches() ? null : bare;
    }

    /// Reads the rest, as far as it is said.
    void readRest() {
        while (where == null || heardBy == null) {
            var next = Separators.skipSpace(text, at);
            var people = heardBy == null ? matcher(AUDIENCE, next) : null;
            var place = where == null ? matcher(WHERE, next) : null;
            if (people != null && isPeople(people)) {
                heardBy = Amount.value(people.group(1));
                at = people.end();
            } else if (place != null && isPlace(place)) {
                where = place.group(1).replaceAll("\\s+", " ");
                at = place.end();
            } else break;
        }
        var newcomers = matcher(CAME, at);
        if (newcomers.lookingAt() && Amount.value(newcomers.group(1)) != null) {
            came = Amount.value(newcomers.group(1));
            at = newcomers.end();
        }
    }

    /// Whether anything is said but what it was.
    boolean saysMore() {
        return where != null || heardBy != null || came != null;
    }

    PassingOn with(PassingOn told) {
        return told.in(where).to(heardBy).counting(came);
    }

    int end() {
        return at;
    }

    private static String unquoted(String words) {
        var said = words.strip().replaceAll("\\s+", " ");
        return said.replaceAll("^[“„\"«]\\s*|\\s*[”“\"»]$", "");
    }

    private boolean isStop(boolean isDone) {
        if (matcher(STOP, at).lookingAt()) return true;
        var day = matcher(DAY, at);
        if (day.lookingAt() && Separators.skipSpace(text, day.end()) >= end) return true;
        return isDone
                && (isPeople(matcher(AUDIENCE, at))
                        || isPlace(matcher(WHERE, at))
                        || matcher(CAME, at).lookingAt());
    }

    private static boolean isPeople(Matcher people) {
        return people.lookingAt() && Amount.value(people.group(1)) != null;
    }

    private static boolean isPlace(Matcher place) {
        return place.lookingAt() && place.group(1).length() <= PassingOn.MAX_WHERE;
    }

    private int nextWord(int from) {
        var next = Quotes.end(text, from);
        while (next < end && !isGap(next)) next++;
        return Separators.skipSpace(text, next);
    }

    private int clauseEnd() {
        var next = at;
        while (next < text.length() && Separators.end(text, next) < 0 && text.charAt(next) != ')') {
            next = Math.max(next + 1, Quotes.end(text, next));
        }
        return Math.min(next, text.length());
    }

    private boolean isGap(int place) {
        return Character.isSpaceChar(text.charAt(place)) || Character.isWhitespace(text.charAt(place));
    }

    private Matcher matcher(Pattern pattern, int from) {
        return pattern.matcher(text)
                .region(Math.min(from, text.length()), text.length())
                .useTransparentBounds(true);
    }
}
