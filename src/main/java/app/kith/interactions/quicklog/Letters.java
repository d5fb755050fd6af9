package app.kith.interactions.quicklog;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How words are compared and capitalised here.
final class Letters {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Letters() {}

    /// Without case, accents, curly apostrophes and doubled spaces.
    static String fold(String words) {
        var bare =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
        return SPACES.matcher(bare.replace('’', '\'').toLowerCase(Locale.ROOT).strip())
                .replaceAll(" ");
    }

    static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    static boolean startsLowerCase(String word) {
        return Character.isLowerCase(word.codePointAt(0));
    }

    /// A name as one writes it: one typed without capitals gets them, particles aside.
    static String asName(String phrase) {
        if (!phrase.equals(phrase.toLowerCase(Locale.ROOT))) return phrase;
        return Arrays.stream(SPACES.split(phrase))
                .map(word -> StopWords.isParticle(word) ? word : capitalised(word))
                .collect(Collectors.joining(" "));
    }

    private static String capitalised(String word) {
        var result = new StringBuilder(word.length());
        var atStart = true;
        for (var letter : word.codePoints().toArray()) {
            result.appendCodePoint(atStart ? Character.toTitleCase(letter) : letter);
            atStart = letter == '-';
        }
        return result.toString();
    }
}
