package app.kith.exchange.format;

/// What a spreadsheet would take for a formula, and how it is kept from doing so: by an apostrophe before it
/// (OWASP, "CSV injection"). Taking it off again gives exactly the text there was, since a text that looks as
/// if it had been given one gets another.
public final class Formula {
    private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";
    private static final char APOSTROPHE = '\'';

    private Formula() {}

    /// As it can stand in a cell of a table that a spreadsheet opens.
    public static String defused(String text) {
        return begins(text, apostrophes(text)) ? APOSTROPHE + text : text;
    }

    /// As it was before [#defused].
    static String undefused(String cell) {
        var apostrophes = apostrophes(cell);
        return apostrophes > 0 && begins(cell, apostrophes) ? cell.substring(1) : cell;
    }

    private static int apostrophes(String text) {
        int count = 0;
        while (count < text.length() && text.charAt(count) == APOSTROPHE) count++;
        return count;
    }

    private static boolean begins(String text, int at) {
        return at < text.length() && BEGINNINGS.indexOf(text.charAt(at)) >= 0;
    }
}
