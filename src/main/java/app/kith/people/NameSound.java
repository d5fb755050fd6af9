package app.kith.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.codec.language.DoubleMetaphone;

/// How a name sounds, so that people whose names are alike can be looked up: for the first and the last word each, its
/// Double Metaphone code with the first sound of the other. "Luca Ferrante", "Ferrante, Luka" and "L. Ferante" share
/// one. Words in other scripts than Latin stand for themselves, since no code is made for them.
public final class NameSound {
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LATIN = Pattern.compile("[a-z]+");
    private static final DoubleMetaphone METAPHONE = new DoubleMetaphone();

    private NameSound() {}

    /// At most two; none for a name without a letter.
    static Set<String> of(String name) {
        var words = words(name);
        var sounds = new LinkedHashSet<String>();
        if (words.size() == 1) {
            sounds.add(code(words.getFirst()) + ":");
        } else if (words.size() > 1) {
            add(words.getLast(), words.getFirst(), sounds);
            add(words.getFirst(), words.getLast(), sounds);
        }
        return sounds;
    }

    private static void add(String word, String other, Set<String> sounds) {
        if (word.codePointCount(0, word.length()) > 1 || !LATIN.matcher(word).matches()) {
            var code = code(other);
            sounds.add(code(word) + ":" + code.substring(0, code.offsetByCodePoints(0, 1)));
        }
    }

    /// How a word sounds, given as [SearchText] folds it; never empty.
    public static String code(String word) {
        var code = LATIN.matcher(word).matches() ? METAPHONE.doubleMetaphone(word) : "";
        return code == null || code.isEmpty() ? word : code;
    }

    private static List<String> words(String name) {
        return Stream.of(GAPS.split(SearchText.fold(name)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
