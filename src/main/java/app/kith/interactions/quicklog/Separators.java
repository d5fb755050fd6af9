package app.kith.interactions.quicklog;

/// Where one part of a line ends and the next begins.
final class Separators {
    private Separators() {}

    static int skipSpace(String text, int at) {
        var next = at;
        while (next < text.length() && isSpace(text.charAt(next))) next++;
        return next;
    }

    static int skipSpaceBack(String text, int end) {
        var before = end;
        while (before > 0 && isSpace(text.charAt(before - 1))) before--;
        return before;
    }

    /// The end of the comma, dash, colon or sentence end at a place, or -1 if there is none.
    static int end(String text, int at) {
        if (at >= text.length()) return -1;
        var sign = text.charAt(at);
        var isLast = at + 1 == text.length();
        var next = isLast ? ' ' : text.charAt(at + 1);
        var found = switch (sign) {
            case ',', ';', '!', '?', '\n', '\r', '–', '—', '…', '|', '•', '،', '、', '。', '，', '：' -> true;
            case '.' -> isSpace(next) || next == '.';
            case ':' -> !Character.isDigit(next);
            case '-' -> isSpace(next) || next == '-';
            default -> false;
        };
        if (!found) return -1;
        var end = at + 1;
        while (end < text.length() && "-.!?…".indexOf(text.charAt(end)) >= 0) end++;
        return end;
    }

    private static boolean isSpace(char letter) {
        return Character.isSpaceChar(letter) || Character.isWhitespace(letter);
    }
}
