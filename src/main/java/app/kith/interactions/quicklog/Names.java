package app.kith.interactions.quicklog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads names from the text. Where a name ends is guessed from capitals and small words, unless the people found for
/// one of the possible phrases settle it; all possible phrases are collected, to be looked up.
final class Names {
    private static final int MOST_WORDS = 6;
    private static final int MORE_WORDS = 2;
    private static final String LETTERS = "[\\p{L}\\p{M}\\p{Nd}\\u200c\\u200d]";
    private static final Pattern WORD =
            Pattern.compile("@?['’]?[\\p{L}\\p{M}]" + LETTERS + "*(?:['’\\-‐·.]" + LETTERS + "+){0,8}");
    private static final Pattern ABBREVIATED =
            Pattern.compile("(?:\\p{Lu}|(?:\\p{Lu}\\.)+\\p{Lu}|[DMS]r|Mrs|Ms|Prof|St|Jr)", Pattern.UNICODE_CASE);
    private static final Pattern POSSESSIVE = Pattern.compile(".+['’]s", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final Map<String, List<Candidate>> found;
    private final Set<String> phrases = new LinkedHashSet<>();

    Names(String text, Map<String, List<Candidate>> found) {
        this.text = text;
        this.found = found;
    }

    List<String> phrases() {
        return List.copyOf(phrases);
    }

    /// The word at a place, with the dot of an abbreviation or an initial.
    @Nullable
    NameSpan word(int at) {
        var matcher = WORD.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) return null;
        var end = matcher.end();
        if (end < text.length()
                && text.charAt(end) == '.'
                && ABBREVIATED.matcher(matcher.group()).matches()) end++;
        return new NameSpan(text.substring(at, end), at, end);
    }

    /// The name at a place, at most up to `limit`.
    ///
    /// @param endsBefore says of a place whether something else begins there, such as a date
    /// @param doubtful a guess is not enough: it has to be somebody known
    @Nullable
    NameSpan read(int at, int limit, IntPredicate endsBefore, boolean doubtful) {
        var words = run(at, limit);
        if (words.isEmpty() || StopWords.isPointer(words.getFirst().phrase())) return null;
        var usual = 1;
        while (usual < words.size()
                && usual < MOST_WORDS
                && !StopWords.endsName(words.get(usual).phrase())
                && !endsBefore.test(words.get(usual).start())) usual++;
        var longest = Math.min(words.size(), usual + MORE_WORDS);
        for (var count = 1; count <= longest; count++)
            phrases.add(span(words, count).phrase());
        for (var count = longest; count >= 2; count--)
            if (isNamed(span(words, count).phrase())) return span(words, count);
        usual = capitalised(words, usual);
        for (var count = usual; count >= 1; count--) {
            var mayEnd = count == usual || isCut(words, count);
            if (mayEnd && isFound(span(words, count).phrase())) return span(words, count);
        }
        return doubtful ? null : span(words, usual);
    }

    boolean isFound(String phrase) {
        return !found.getOrDefault(phrase, List.of()).isEmpty();
    }

    boolean isNamed(String phrase) {
        return found.getOrDefault(phrase, List.of()).stream().anyMatch(it -> it.isNamed(phrase));
    }

    /// A name begun with a capital goes on as long as there are capitals, or particles before one.
    private static int capitalised(List<NameSpan> words, int most) {
        if (!Letters.isCapitalised(words.getFirst().phrase())) return most;
        var count = 1;
        for (var next = 1; next < most; next++) {
            var word = words.get(next).phrase();
            if (!Letters.startsLowerCase(word)) count = next + 1;
            else if (!StopWords.isParticle(word)) break;
        }
        return count;
    }

    private static boolean isCut(List<NameSpan> words, int count) {
        return Letters.isCapitalised(words.getFirst().phrase())
                && Letters.startsLowerCase(words.get(count).phrase());
    }

    /// Words parted by nothing but space; one in the possessive is the last.
    private List<NameSpan> run(int at, int limit) {
        var words = new ArrayList<NameSpan>();
        var next = at;
        while (words.size() < MOST_WORDS + MORE_WORDS) {
            var word = word(next);
            if (word == null || word.end() > limit) break;
            var isOwner = POSSESSIVE.matcher(word.phrase()).matches();
            words.add(
                    isOwner
                            ? new NameSpan(
                                    word.phrase().substring(0, word.phrase().length() - 2), next, word.end() - 2)
                            : word);
            next = spaceAfter(word.end());
            if (isOwner || next == word.end()) break;
        }
        return words;
    }

    private NameSpan span(List<NameSpan> words, int count) {
        var start = words.getFirst().start();
        var end = words.get(count - 1).end();
        var phrase = text.substring(start, end);
        return new NameSpan(phrase.startsWith("@") ? phrase.substring(1) : phrase, start, end);
    }

    private int spaceAfter(int at) {
        var next = at;
        while (next < text.length() && Character.isSpaceChar(text.charAt(next))) next++;
        return next;
    }

    static boolean isAnd(String word) {
        return Set.of("and", "&", "+", "plus").contains(word.toLowerCase(Locale.ROOT));
    }
}
