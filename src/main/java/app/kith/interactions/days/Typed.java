package app.kith.interactions.days;

/// Words as they were typed, made comparable with those a pattern looks for.
final class Typed {
    private Typed() {}

    /// The same whatever the case, letter by letter as a pattern with `UNICODE_CASE` compares them (İ and ı are
    /// an i), and with one blank for any space, so that whatever such a pattern matched is found among the words
    /// it was made of.
    static String plain(String words) {
        var plain = new StringBuilder();
        words.codePoints()
                .map(letter -> Character.toLowerCase(Character.toUpperCase(letter)))
                .forEach(plain::appendCodePoint);
        return plain.toString().replaceAll("[\\s\\u00A0]+", " ");
    }
}
