package app.kith.interactions.quicklog;

import app.kith.interactions.days.NumberWords;
import app.kith.interactions.passing.PassingOn;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How many people, as digits or words: "200", "1,200", "2k", "three", "nobody".
final class Amount {
    /// It captures nothing.
    static final String PATTERN = "(?:[0-9]{1,3}(?:[,.'’][0-9]{3})+(?![0-9])|[0-9]{1,12}k?(?![0-9])|"
            + NumberWords.PATTERN + "|nobody|no one|no-one|none)";

    private Amount() {}

    /// @param amount something [#PATTERN] matched
    /// @return null where nobody can be that many
    static @Nullable Integer value(String amount) {
        var said = amount.toLowerCase(Locale.ROOT);
        if (said.startsWith("no")) return 0;
        if (!Character.isDigit(said.charAt(0))) return NumberWords.value(amount);
        var digits = Long.parseLong(said.replaceAll("[^0-9]", ""));
        var people = said.endsWith("k") ? digits * 1000 : digits;
        return people <= PassingOn.MOST ? (int) people : null;
    }
}
