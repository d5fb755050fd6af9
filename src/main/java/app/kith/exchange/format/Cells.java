package app.kith.exchange.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What is done to the text of a cell before anything else looks at it.
final class Cells {

    /// Between several values in one cell of a Google export.
    private static final Pattern GOOGLE_SEPARATOR = Pattern.compile("\\s*:::\\s*");

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u00a0\\u2007\\u202f]+");

    private Cells() {}

    /// Without white space at the ends, control characters, and halves of surrogate pairs (databases refuse
    /// both). Line ends become `\n`.
    static String clean(String cell) {
        var start = 0;
        var end = cell.length();
        while (start < end && isEdge(cell.charAt(start))) start++;
        while (end > start && isEdge(cell.charAt(end - 1))) end--;
        for (var i = start; i < end; i++) {
            var c = cell.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t' || Character.isSurrogate(c) || c == 0x7f)
                return rewritten(cell.substring(start, end));
        }
        return cell.substring(start, end);
    }

    private static boolean isEdge(char c) {
        return c <= ' ' || c == 0xa0 || c == 0xfeff || c == 0x200b || Character.isWhitespace(c);
    }

    private static String rewritten(String cell) {
        var text = new StringBuilder(cell.length());
        cell.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            if (Character.isBmpCodePoint(c) && Character.isSurrogate((char) c)) text.append('\ufffd');
            else if (c >= ' ' && c != 0x7f || c == '\n' || c == '\t') text.appendCodePoint(c);
        });
        return text.toString().strip();
    }

    /// On one line, with single spaces.
    static String folded(String text) {
        return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
    }

    /// Several values in one cell: parted by Google's ` ::: ` if it occurs, else by the characters given.
    static List<String> split(String cell, String separators) {
        var values = new ArrayList<String>();
        if (cell.contains(":::")) {
            for (var part : GOOGLE_SEPARATOR.split(cell)) addTo(values, part);
            return values;
        }
        var start = 0;
        var quoted = false;
        for (var i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) == '"') quoted = !quoted;
            if (!quoted && separators.indexOf(cell.charAt(i)) >= 0) {
                addTo(values, cell.substring(start, i));
                start = i + 1;
            }
        }
        addTo(values, cell.substring(start));
        return values;
    }

    private static void addTo(List<String> values, String part) {
        var value = part.strip();
        if (!value.isEmpty()) values.add(value);
    }
}
