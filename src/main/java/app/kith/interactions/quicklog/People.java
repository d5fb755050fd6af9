package app.kith.interactions.quicklog;

import app.kith.interactions.InteractionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The people of a line: before the verb, behind it, or behind "with", "to" and "from"; one or a list.
final class People {
    private static final Pattern PREPOSITION = Pattern.compile(
            "(with|w/|to|from|for|on|of|about)(?:\\s+|(?<=/))", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern AND =
            Pattern.compile("\\s*,?\\s*(?:and\\s|&|\\+|plus\\s)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern OURSELVES = Rule.words("i|me|we|us|myself");
    private static final Pattern THEY = Rule.words("she|he|they");
    private static final Pattern HELPER = Rule.words("just|also|finally|again|then|has|have|briefly");
    private static final Pattern HAD = Rule.words("(?:had|have|went|grabbed|did|got)(?= )");
    private static final Pattern POSSESSION = Rule.words(
            "['’]s(?: (?:post|posts|photo|photos|picture|story|video|reel|article|update|status|comment|message))?");
    private static final String CAPITALISED =
            "\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:\\s+[\\p{L}\\p{M}'’.-]*)??(?:\\s+\\p{Lu}[\\p{L}\\p{M}'’.-]*){0,5}";
    private static final Pattern CAPITALISED_LIST =
            Pattern.compile("(?:" + CAPITALISED + "\\s*,\\s*){0,8}" + CAPITALISED + ",?\\s+(?:and|&)\\s+\\p{Lu}");
    private static final int MOST_SUBJECT_WORDS = 10;
    private static final int MOST_FORESEEN = 8;

    private final String text;
    private final Names names;
    private final IntPredicate isPart;
    private final IntPredicate isOtherVerb;
    private final List<NameSpan> spans = new ArrayList<>();

    /// @param isPart says of a place whether something else begins there, such as a date
    /// @param isOtherVerb says of a place whether a verb begins there that no [KindWords] are
    People(String text, Map<String, List<Candidate>> found, IntPredicate isPart, IntPredicate isOtherVerb) {
        this.text = text;
        this.names = new Names(text, found);
        this.isPart = isPart;
        this.isOtherVerb = isOtherVerb;
    }

    /// Who did it, and where the verb begins.
    record Subject(boolean isThem, int end) {}

    List<NameSpan> spans() {
        return spans;
    }

    List<String> phrases() {
        return names.phrases();
    }

    @Nullable
    NameSpan word(int at) {
        return names.word(at);
    }

    /// Somebody known, by the whole name, ahead of everything else: whom the line is about whatever it says of
    /// them. A list of people is none.
    @Nullable
    NameSpan ahead(int at) {
        var name = names.read(at, text.length(), next -> isPart.test(next) || isPlus(next), true);
        if (name == null || !names.isNamed(name.phrase())) return null;
        var isList = matcher(AND, name.end()).lookingAt();
        var isWhole = name.phrase().indexOf(' ') >= 0 || isBoundary(name.end());
        return isWhole && !isList && !matcher(POSSESSION, name.end()).lookingAt() ? name : null;
    }

    void take(NameSpan name) {
        spans.add(name);
    }

    /// "I", "she", or names, if a verb follows.
    @Nullable
    Subject subject(int at) {
        var us = matcher(OURSELVES, at);
        if (us.lookingAt() && isVerb(helped(us.end()))) return new Subject(false, helped(us.end()));
        var them = matcher(THEY, at);
        if (them.lookingAt() && isVerb(helped(them.end()))) return new Subject(true, helped(them.end()));
        if (isVerb(at) || KindWords.read(text, at) != null) return null;
        var next = at;
        for (var count = 0; count < MOST_SUBJECT_WORDS; count++) {
            if (count > 0 && isVerb(next)) return namedBefore(at, next);
            var and = matcher(AND, next);
            var word = names.word(next);
            if (word == null && !and.lookingAt()) return null;
            next = Separators.skipSpace(text, word == null ? and.end() : word.end());
        }
        return null;
    }

    private @Nullable Subject namedBefore(int at, int verb) {
        var before = spans.size();
        var end = read(at, verb, false, false);
        var isWithUs = false;
        if (end > 0) {
            var and = matcher(AND, end);
            var us = and.lookingAt() ? matcher(OURSELVES, and.end()) : null;
            isWithUs = us != null && us.lookingAt();
            if (us != null && isWithUs) end = us.end();
        }
        var isWhole = end > 0 && helped(end) == verb && (isWithUs || isAlone(verb));
        if (isWhole) return new Subject(!isWithUs, verb);
        spans.subList(before, spans.size()).clear();
        return null;
    }

    /// "Ana called" and "Ana met me", but not "Ana met a painter", which is no interaction of ours.
    private boolean isAlone(int verb) {
        var words = KindWords.read(text, verb);
        if (words == null) return true;
        var kind = words.value().kind();
        if (kind != InteractionKind.MEETING && kind != InteractionKind.CALL) return true;
        var next = Separators.skipSpace(text, words.end());
        var word = names.word(next);
        return word == null
                || isPart.test(next)
                || matcher(OURSELVES, next).lookingAt()
                || (StopWords.endsName(word.phrase()) && !StopWords.isPointer(word.phrase()));
    }

    private boolean isVerb(int at) {
        if (isOtherVerb.test(at) || matcher(HAD, at).lookingAt()) return true;
        var words = KindWords.read(text, at);
        if (words == null || isCapitalised(at)) return false;
        return switch (words.value().form()) {
            case VERB, ASKED, SENT, GOT -> true;
            case NOUN, NOUN_OR_VERB, MEANS -> false;
        };
    }

    /// With a capital and then small letters; "DM'd" is not.
    private boolean isCapitalised(int at) {
        return Character.isUpperCase(text.charAt(at))
                && (at + 1 == text.length() || !Character.isUpperCase(text.charAt(at + 1)));
    }

    private int helped(int at) {
        var next = Separators.skipSpace(text, at);
        for (var helper = matcher(HELPER, next); helper.lookingAt(); helper = matcher(HELPER, next))
            next = Separators.skipSpace(text, helper.end());
        return next;
    }

    boolean hasPreposition(int at, Happening happening) {
        var preposition = matcher(PREPOSITION, at);
        return preposition.lookingAt()
                && preposition.group(1).toLowerCase(Locale.ROOT).startsWith("w")
                && happening.allows("with");
    }

    /// Reads "with Ana and Luca".
    ///
    /// @return where the names end, or -1
    int afterPreposition(int at, Happening happening) {
        var preposition = matcher(PREPOSITION, at);
        if (!preposition.lookingAt()) return -1;
        var word = preposition.group(1).toLowerCase(Locale.ROOT);
        if (!happening.allows(word) || (!word.startsWith("w") && isPart.test(preposition.end()))) return -1;
        var kind = happening.kind();
        var ownersCount = kind == InteractionKind.COMMENT || kind == InteractionKind.REACTION;
        var us = matcher(OURSELVES, preposition.end());
        var and = us.lookingAt() ? matcher(AND, us.end()) : null;
        var start = and != null && and.lookingAt() ? and.end() : preposition.end();
        var end = read(start, text.length(), false, ownersCount);
        if (end > 0) happening.preposition(word);
        return end;
    }

    /// Reads one name or a list.
    ///
    /// @param doubtful only known people count
    /// @param ownersCount "Ana's" means Ana, rather than something of hers
    /// @return where the names end, or -1
    int read(int at, int limit, boolean doubtful, boolean ownersCount) {
        var end = one(at, limit, doubtful, ownersCount);
        var last = end;
        while (end > 0) {
            last = end;
            end = another(end, limit);
        }
        return last;
    }

    private int another(int at, int limit) {
        var and = matcher(AND, at);
        if (and.lookingAt()) {
            var word = names.word(and.end());
            var isName = word != null
                    && !isPart.test(word.start())
                    && !StopWords.startsNote(word.phrase())
                    && !StopWords.startsPlace(word.phrase());
            return isName ? one(and.end(), limit, false, false) : -1;
        }
        var comma = matcher(COMMA, at);
        if (!comma.lookingAt() || isPart.test(comma.end())) return -1;
        var before = spans.size();
        var isList = matcher(CAPITALISED_LIST, comma.end()).lookingAt();
        var end = one(comma.end(), limit, !isList, false);
        if (end > 0 && isBoundary(end)) return end;
        spans.subList(before, spans.size()).clear();
        foresee(comma.end(), limit);
        return -1;
    }

    /// Collects the phrases of a list which only counts once its people are known.
    private void foresee(int start, int limit) {
        var next = start;
        for (var count = 0; count < MOST_FORESEEN; count++) {
            var name = names.read(next, limit, word -> isPart.test(word) || isPlus(word), false);
            if (name == null) return;
            var and = matcher(AND, name.end());
            var comma = matcher(COMMA, name.end());
            if (and.lookingAt()) next = and.end();
            else if (comma.lookingAt()) next = comma.end();
            else return;
        }
    }

    private boolean isBoundary(int at) {
        var next = Separators.skipSpace(text, at);
        return next == text.length()
                || Separators.end(text, next) > 0
                || matcher(AND, at).lookingAt()
                || isPart.test(next);
    }

    private int one(int at, int limit, boolean doubtful, boolean ownersCount) {
        var name = names.read(at, limit, next -> isPart.test(next) || isPlus(next), doubtful);
        if (name == null) return -1;
        var possession = matcher(POSSESSION, name.end());
        var isOwner = possession.lookingAt();
        if (isOwner && !ownersCount) return -1;
        spans.add(name);
        return isOwner ? possession.end() : name.end();
    }

    private boolean isPlus(int at) {
        var word = names.word(at);
        return word != null && Names.isAnd(word.phrase());
    }

    private Matcher matcher(Pattern pattern, int at) {
        return pattern.matcher(text)
                .region(Math.min(at, text.length()), text.length())
                .useTransparentBounds(true);
    }
}
