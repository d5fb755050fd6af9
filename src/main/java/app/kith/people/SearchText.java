package app.kith.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text in the form in which it is searched and sorted: without case and accents, and with the letters that
/// Unicode does not take apart (ø, ł, ß, ...) written as the letters people type for them.
public final class SearchText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Cf}]+");

    private SearchText() {}

    public static String fold(String text) {
        return isPlain(text) ? foldPlain(text) : foldAny(text);
    }

    /// Whether there is nothing to take apart in it: most texts are so.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter >= 0x7F || (letter < ' ' && !isGap(letter))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isGap(char letter) {
        return letter == ' ' || (letter >= '\t' && letter <= '\r');
    }

    private static String foldPlain(String text) {
        var folded = new StringBuilder(text.length());
        boolean isAfterGap = false;
        for (int i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (isGap(letter)) {
                isAfterGap = true;
            } else {
                if (isAfterGap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                isAfterGap = false;
                folded.append(letter >= 'A' && letter <= 'Z' ? (char) (letter + ('a' - 'A')) : letter);
            }
        }
        return folded.toString();
    }

    private static String foldAny(String text) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var plain = MARKS.matcher(lower).replaceAll("");
        var folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            switch (plain.charAt(i)) {
                case 'ß' -> folded.append("ss");
                case 'æ' -> folded.append("ae");
                case 'œ' -> folded.append("oe");
                case 'ø' -> folded.append('o');
                case 'ł' -> folded.append('l');
                case 'đ', 'ð' -> folded.append('d');
                case 'þ' -> folded.append("th");
                case 'ı' -> folded.append('i');
                case 'ς' -> folded.append('σ');
                default -> folded.append(plain.charAt(i));
            }
        }
        return GAPS.matcher(folded).replaceAll(" ").strip();
    }
}
