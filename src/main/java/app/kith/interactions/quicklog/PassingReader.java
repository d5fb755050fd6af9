package app.kith.interactions.quicklog;

import app.kith.interactions.passing.PassingOn;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads that people were asked to pass something on, or what they did: "asked Ada to pass on the workshop",
/// "she passed on the newsletter to 200 people, 3 came of it". What is not said plainly is passed over: one who
/// "passed on" has died, and one who "passed on the offer" declined it.
final class PassingReader {
    private static final int LONGEST_SUBJECT = 80;
    private static final String WORD = "[\\p{L}\\p{M}@][\\p{L}\\p{M}\\p{N}.’'-]*";
    private static final String ON = "(?:on|along)(?![\\p{L}\\p{M}\\p{N}])";
    private static final String NOT_ASKED = "(?!(?i:me|us|for|about|how|why)\\b)";

    private static final Pattern ASKED = pattern("(?<![\\p{L}\\p{N}])asked\\s+(?<who>(?:" + NOT_ASKED + WORD
            + ",?\\s+(?:&\\s+)?){0,8}?)(?<to>to|(?:if|whether)\\s+" + WORD + "\\s+(?:could|can|would|will|might))\\s+"
            + "(?:please\\s+|also\\s+)?(?:pass\\s+" + ON + "\\s*:?|spread\\s+the\\s+word\\s+(?:about|of)(?=\\s)"
            + "|pass\\s+(?<what>[^.;,!?\\n–—]{1,200}?)\\s+" + ON + ")");
    private static final Pattern DID = pattern("(?<![\\p{L}\\p{N}])(?:passed\\s+" + ON
            + "\\s*:?|spread\\s+the\\s+word\\s+(?:about|of)(?=\\s)|passed\\s+(?<what>[^.;,!?\\n–—]{1,200}?)\\s+" + ON
            + ")");
    private static final Pattern DID_NOT = pattern("(?<![\\p{L}\\p{N}])(?:did\\s+not|didn['’]?t|has\\s+not|hasn['’]?t"
            + "|have\\s+not|haven['’]?t|never)\\s+(?<last>pass(?:ed)?\\s+)(?:" + ON
            + "\\s*:?|(?<what>[^.;,!?\\n–—]{1,200}?)\\s+" + ON + ")");
    private static final Pattern CLAUSE =
            pattern("[.;,:!?\\n–—(]|\\s-\\s|(?<![\\p{L}\\p{N}])(?:and|but|then|&)\\s|\\s(?=(?:who|asked)\\s)");
    private static final String HELPERS = "(?:\\s+(?:has|have|had|just|also|already|again|kindly|finally))*";
    private static final Pattern THEY = pattern("(?:she|he|they|who|that)" + HELPERS);
    private static final Pattern US = pattern("(?:i|we|i['’]ve|we['’]ve|you|it|nobody|no\\s+one|not)(?:\\s.*)?");
    private static final Pattern WE = pattern("(?:i|we|i['’]ve|we['’]ve)" + HELPERS);
    private static final Pattern NAME =
            pattern("(?<name>" + WORD + "(?:\\s+(?-i:\\p{Lu})[\\p{L}\\p{M}’'-]*)*)" + HELPERS);
    private static final Pattern NAMES = pattern(",?\\s+(?:(?:and|&)\\s+)?");
    private static final Pattern SOMEBODY = pattern("(?:her|him|them|both|all|everyone|everybody|people)");
    /// Things one declines: they are passed on only where it is said to whom.
    private static final Pattern DECLINED =
            pattern("(?:.*\\s)?(?:offer|chance|opportunity|deal|job|role|invite|dessert|drinks?|cake)s?");
    private static final Pattern THING = Pattern.compile(
            "(?:(?i:the|a|an|my|our|your|her|his|their|some|word|news|details)(?!\\p{L})|[“„\"«\\p{Lu}\\p{N}]).*");

    private final String text;

    private PassingReader(String text) {
        this.text = text;
    }

    /// The first that a text says; null for nothing. Whatever the text, this does not fail.
    static @Nullable PassedOn read(String text) {
        var reader = new PassingReader(text);
        return first(reader.asked(), first(reader.didNot(), reader.did()));
    }

    private static @Nullable PassedOn first(@Nullable PassedOn one, @Nullable PassedOn other) {
        if (one == null || other == null) return one == null ? other : one;
        return other.start() < one.start() ? other : one;
    }

    private @Nullable PassedOn asked() {
        for (var found = ASKED.matcher(text); found.find(); ) {
            var verb = found.start();
            var clause = clause(verb);
            var before = text.substring(clause, verb).strip();
            var isFirst = isFirst(clause);
            var isOurs = isFirst
                    || ((before.isEmpty() || WE.matcher(before).matches()) && areKnown(found.group("who"), clause));
            var what = isOurs && !Quotes.isInside(text, 0, verb) ? read(found.group("what"), found.end(), false) : null;
            if (what == null) continue;
            var start = isFirst ? verb : clause;
            return new PassedOn(PassingOn.asked(what.what()), start, verb, found.start("to"), what.end());
        }
        return null;
    }

    private @Nullable PassedOn didNot() {
        for (var found = DID_NOT.matcher(text); found.find(); ) {
            var start = start(found.start());
            var what = start < 0 ? null : read(found.group("what"), found.end(), false);
            if (what == null) continue;
            return new PassedOn(PassingOn.kept(what.what()), start, found.start(), found.start("last"), what.end());
        }
        return null;
    }

    private @Nullable PassedOn did() {
        for (var found = DID.matcher(text); found.find(); ) {
            var verb = found.start();
            var start = start(verb);
            var split = found.group("what");
            var what = start < 0 ? null : read(split, found.end(), true);
            if (what == null) continue;
            var isPlain = text.charAt(found.end() - 1) == ':'
                    || split != null
                    || THING.matcher(what.what()).matches();
            var isSure = what.rest().saysMore()
                    || (isPlain && !DECLINED.matcher(what.what()).matches());
            if (isSure)
                return new PassedOn(what.rest().with(PassingOn.passed(what.what())), start, verb, verb, what.end());
        }
        return null;
    }

    /// @param split what stands inside the verb, "passed the workshop on"; null where it follows
    private @Nullable What read(@Nullable String split, int end, boolean isDone) {
        var rest = new PassedWhat(text, end);
        var what = split == null ? rest.what(isDone) : rest.inside(split, end);
        if (what == null) return null;
        if (isDone) rest.readRest();
        return new What(what, rest, rest.end());
    }

    private record What(String what, PassedWhat rest, int end) {}

    /// Where those who did it begin to be named, or -1 if it was somebody else, or is quoted. At the beginning of
    /// the line it is for the scan to say who they are.
    private int start(int verb) {
        if (Quotes.isInside(text, 0, verb)) return -1;
        var clause = clause(verb);
        var subject = text.substring(clause, verb).strip();
        if (US.matcher(subject).matches()) return -1;
        if (isFirst(clause)) return verb;
        if (subject.isEmpty() || THEY.matcher(subject).matches()) return clause;
        var name = NAME.matcher(subject);
        return name.matches() && areKnown(name.group("name"), clause) ? clause : -1;
    }

    /// Whether they are the people of the line: named before, or not by name.
    private boolean areKnown(String who, int before) {
        var told = text.substring(0, before);
        return NAMES.splitAsStream(who.strip())
                .filter(name -> !name.isEmpty())
                .allMatch(name -> SOMEBODY.matcher(name).matches()
                        || pattern("(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})")
                                .matcher(told)
                                .find());
    }

    private boolean isFirst(int clause) {
        return Separators.skipSpace(text, 0) >= clause;
    }

    /// Where the clause of a verb begins.
    private int clause(int verb) {
        var clause = 0;
        var found = CLAUSE.matcher(text).region(Math.max(0, verb - LONGEST_SUBJECT), verb);
        while (found.find()) clause = found.end();
        if (clause == 0 && verb > LONGEST_SUBJECT) clause = verb - LONGEST_SUBJECT;
        return Math.min(verb, Separators.skipSpace(text, clause));
    }

    private static Pattern pattern(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
