package app.kith.people;

import app.kith.design.Words;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What to call somebody in a sentence: their nickname, else the given name as far as a name tells it.
///
/// The first word is the given name in most of the world. It is not after a title; in Chinese, Japanese and Korean
/// script the family comes first, and one says the whole name; in Vietnamese the family comes first and the given name
/// last. Names written from right to left are isolated, so that they do not turn the sentence around them.
final class CallName {
    private static final Set<UnicodeScript> FAMILY_FIRST = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO);
    private static final Set<String> TITLES =
            Set.of("dr", "prof", "mr", "mrs", "ms", "mx", "sir", "rev", "herr", "frau", "mme", "mlle");
    private static final Set<String> VIETNAMESE_FAMILIES = Set.of(
            "nguyễn", "trần", "lê", "phạm", "huỳnh", "hoàng", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô", "dương",
            "lý", "trịnh", "đinh");

    private CallName() {}

    static String of(String name, @Nullable String nickname) {
        return Words.isolated(nickname != null ? nickname : given(name.strip()));
    }

    private static String given(String name) {
        var words = name.split("\\s+");
        if (words.length == 1 || FAMILY_FIRST.contains(scriptOf(name))) {
            return name;
        }
        if (VIETNAMESE_FAMILIES.contains(words[0].toLowerCase(Locale.ROOT))) {
            return words[words.length - 1];
        }
        for (var word : words) {
            if (!TITLES.contains(word.toLowerCase(Locale.ROOT).replace(".", ""))) {
                return word;
            }
        }
        return name;
    }

    private static UnicodeScript scriptOf(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .findFirst()
                .orElse(UnicodeScript.COMMON);
    }
}
