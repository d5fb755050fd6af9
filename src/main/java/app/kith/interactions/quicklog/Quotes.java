package app.kith.interactions.quicklog;

/// Where a line quotes somebody.
final class Quotes {
    private Quotes() {}

    /// Whether a place lies inside a quotation that begins at or behind `start`.
    static boolean isInside(String text, int start, int at) {
        var curly = 0;
        var straight = 0;
        for (var next = start; next < at; next++) {
            switch (text.charAt(next)) {
                case '“', '„', '«' -> curly++;
                case '”', '»' -> curly--;
                case '"' -> straight++;
                default -> {}
            }
        }
        return curly > 0 || straight % 2 == 1;
    }

    /// Behind the quotation that begins at a place; the place itself where none begins or none ends.
    static int end(String text, int at) {
        var closes = switch (text.charAt(at)) {
            case '“' -> '”';
            case '„' -> '“';
            case '«' -> '»';
            case '"' -> '"';
            default -> ' ';
        };
        var end = closes == ' ' ? -1 : text.indexOf(closes, at + 1);
        return end < 0 ? at : end + 1;
    }
}
