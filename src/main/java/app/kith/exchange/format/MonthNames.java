package app.kith.exchange.format;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// The months by their names, whole and shortened, in the languages in which column names are known too. They
/// come with Java; what means two months in different languages means none.
final class MonthNames {
    private static final List<String> LANGUAGES = List.of(
            "en", "en-GB", "de", "de-AT", "es", "fr", "it", "nl", "pt", "pl", "sv", "da", "nb", "nn", "fi", "ru");
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);
    private static final int SHORTEST = 3;

    /// What people write and Java's locales do not have.
    private static final Map<String, Month> ALSO = Map.of(
            "maerz",
            Month.MARCH,
            "mrz",
            Month.MARCH,
            "sept",
            Month.SEPTEMBER,
            "set",
            Month.SEPTEMBER,
            "des",
            Month.DECEMBER);

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Map<String, Month> MONTHS = months();

    private MonthNames() {}

    /// 1 to 12 of "März", "févr.", "wrzesnia"; nothing for any other word.
    static OptionalInt number(String name) {
        var month = MONTHS.get(folded(name));
        return month == null ? OptionalInt.empty() : OptionalInt.of(month.getValue());
    }

    private static Map<String, Month> months() {
        var months = new HashMap<>(ALSO);
        var unclear = new HashSet<String>();
        for (var language : LANGUAGES) {
            var locale = Locale.forLanguageTag(language);
            for (var month : Month.values()) {
                for (var style : STYLES) {
                    var name = folded(month.getDisplayName(style, locale));
                    if (name.length() < SHORTEST) continue;
                    var had = months.putIfAbsent(name, month);
                    if (had != null && had != month) unclear.add(name);
                }
            }
        }
        unclear.forEach(months::remove);
        return Map.copyOf(months);
    }

    /// Without case, accents and full stops.
    private static String folded(String name) {
        return MARKS.matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("")
                .replace('ł', 'l')
                .replace(".", "")
                .strip();
    }
}
