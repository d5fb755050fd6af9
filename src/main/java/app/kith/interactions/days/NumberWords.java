package app.kith.interactions.days;

import java.util.Map;

/// Numbers as digits or words.
public final class NumberWords {
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("a couple of", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("fifteen", 15),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("forty-five", 45),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("ninety", 90));

    /// A number, as part of a pattern; it captures nothing.
    public static final String PATTERN =
            "(?:[0-9]{1,4}|a couple of|forty-five|an?|one|two|three|four|five|six|seven|eight|nine|ten"
                    + "|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety)";

    private NumberWords() {}

    /// @param number something [#PATTERN] matched
    public static int value(String number) {
        var word = WORDS.get(Typed.plain(number));
        return word == null ? Integer.parseInt(number) : word;
    }
}
