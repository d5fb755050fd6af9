package app.kith.exchange;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of a text, to find it by: what stands between spaces and marks, each with as many letters as are kept,
/// in small ones. A character that is a word is one for itself, since no space need stand beside it.
final class Words {
    /// As many letters as the table of words has room for.
    private static final int LONGEST = 24;

    private Words() {}

    static Set<String> of(Stream<String> texts) {
        return texts.flatMap(text -> of(text).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// The word of a name or a handle that tells it best from others: of an address what stands before the @, of a
    /// link its end, and there the longest. Nothing where there are marks alone.
    static Optional<String> telling(String text) {
        var own = text.lastIndexOf('@') > 0 ? text.substring(0, text.lastIndexOf('@')) : text;
        var end = own.replaceFirst("/+$", "").replaceFirst("^.*/", "");
        return longest(end).or(() -> longest(text));
    }

    private static Optional<String> longest(String text) {
        return of(text).stream().max(Comparator.comparingInt(String::length));
    }

    private static Set<String> of(String text) {
        var words = new LinkedHashSet<String>();
        var word = new StringBuilder();
        text.toLowerCase(Locale.ROOT).codePoints().forEach(letter -> {
            if (isBetween(letter) || Character.isIdeographic(letter)) end(word, words);
            if (Character.isIdeographic(letter)) words.add(Character.toString(letter));
            else if (!isBetween(letter) && word.length() + Character.charCount(letter) <= LONGEST)
                word.appendCodePoint(letter);
        });
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, Set<String> words) {
        if (!word.isEmpty()) words.add(word.toString());
        word.setLength(0);
    }

    private static boolean isBetween(int letter) {
        return letter <= 0x7f
                ? !Character.isLetterOrDigit(letter)
                : switch (Character.getType(letter)) {
                    case Character.SPACE_SEPARATOR,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.CONTROL,
                            Character.FORMAT,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.CONNECTOR_PUNCTUATION,
                            Character.OTHER_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION -> true;
                    default -> false;
                };
    }
}
