package app.kith.people.search;

import app.kith.people.SearchText;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Texts as the words by which they are found: folded, each once. A word with something in it that is neither
/// a letter nor a digit ("Anna-Maria", "ana@post.example") counts in one piece and in its pieces.
public final class SearchWords {
    /// From so many letters on a word is found by any part of it, below that by its beginning.
    static final int PART = 3;
    /// From so many letters on a name is found in spite of one wrong letter.
    static final int TYPO = 4;

    private static final int LONGEST = 60;
    private static final int MOST_SOUGHT = 12;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern EDGES = Pattern.compile("^[\"'“”‘(\\[«]+|[\"'”’)\\]»,;:.!?]+$");

    private SearchWords() {}

    /// @param most characters, with a blank between two words
    static String of(Collection<String> texts, int most) {
        var words = new LinkedHashSet<String>();
        texts.forEach(text -> addWords(text, words));
        var line = new StringBuilder();
        for (var word : words) {
            if (line.length() + word.length() + 2 > most) {
                break;
            }
            line.append(' ').append(word);
        }
        return line.toString();
    }

    /// The words of [#of].
    static String[] apart(String line) {
        return line.isBlank() ? new String[0] : line.strip().split(" ");
    }

    /// What somebody looks for, word by word.
    public static List<String> sought(String text) {
        return Arrays.stream(folded(text).split(" "))
                .map(word -> {
                    var bare = EDGES.matcher(word).replaceAll("");
                    return bare.isEmpty() ? word : cut(bare);
                })
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_SOUGHT)
                .toList();
    }

    /// Whether a word is found by any part of it that is so short. Two signs of Chinese are a name.
    static boolean isFoundInside(String sought) {
        return sought.codePointCount(0, sought.length()) >= PART || isDense(sought);
    }

    /// Whether one of these words occurs in a text, in the sense in which people are found.
    public static boolean occurs(String sought, String text) {
        return isFoundInside(sought)
                ? folded(text).contains(sought)
                : of(List.of(text), Integer.MAX_VALUE).contains(" " + sought);
    }

    static boolean isDense(String text) {
        return text.codePoints().anyMatch(one -> switch (Character.UnicodeScript.of(one)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, THAI -> true;
            default -> false;
        });
    }

    static String folded(String text) {
        return SearchText.fold(text).replace('’', '\'');
    }

    private static void addWords(String text, Set<String> words) {
        for (var word : folded(text).split(" ")) {
            if (word.isEmpty()) {
                continue;
            }
            words.add(cut(word));
            if (isOnePiece(word)) {
                continue;
            }
            var pieces = BETWEEN.split(word);
            if (pieces.length > 1 || (pieces.length == 1 && !pieces[0].equals(word))) {
                Arrays.stream(pieces).filter(piece -> !piece.isEmpty()).forEach(piece -> words.add(cut(piece)));
            }
        }
    }

    private static boolean isOnePiece(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i)) && !Character.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String cut(String word) {
        return word.length() <= LONGEST ? word : word.substring(0, LONGEST);
    }
}
