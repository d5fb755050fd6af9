package app.kith.interactions.quicklog;

import app.kith.interactions.quicklog.Token.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// What becomes the note: remarks between the parts, then all from where the parts end.
final class Rest {
    private static final Pattern AND = Pattern.compile("(?:and|&|\\+|plus)\\s+", Pattern.CASE_INSENSITIVE);

    private static final Pattern LEAD =
            Pattern.compile("(?:\\s*(?:[,;:–—-]|(?<![\\p{L}\\p{N}])(?:and|&|\\+|plus)))+$", Pattern.CASE_INSENSITIVE);
    /// How long such a lead is, in UTF-16 units.
    private static final int LONGEST_LEAD = 20;

    private final String text;
    private final List<Token> remarks = new ArrayList<>();
    private final List<Token> cuts = new ArrayList<>();
    private int kept;
    private int start = -1;
    private String join = " ";

    Rest(String text) {
        this.text = text;
    }

    void remark(int from, int to) {
        remarks.add(new Token(Part.NOTE, from, to));
    }

    /// Words that would mean something, and are to stay words.
    void keep(int from, int to) {
        remark(from, to);
        kept++;
    }

    boolean hasRemarks() {
        return remarks.size() > kept;
    }

    boolean hasBegun() {
        return start >= 0;
    }

    /// The note begins at a place; an "and" that only led on to it is left out.
    void begin(int at, String joinedBy) {
        var first = Separators.skipSpace(text, at);
        var and = AND.matcher(text).region(first, text.length());
        start = and.lookingAt() && !isPointer(and.end()) ? and.end() : first;
        join = joinedBy;
    }

    /// The note begins behind the separator at a place.
    void beginAfter(int separator, int end) {
        var sign = text.substring(separator, end);
        begin(end, "-–—".indexOf(sign.charAt(0)) >= 0 ? " " + sign + " " : sign + " ");
    }

    /// Takes something out of what stands behind the parts. What is taken out never overlaps.
    void cut(int from, int to) {
        cuts.add(new Token(Part.NOTE, from, to));
        cuts.sort(Comparator.comparingInt(Token::start));
    }

    List<Token> tokens() {
        var tokens = new ArrayList<>(remarks);
        tokens.addAll(pieces());
        return tokens;
    }

    String text() {
        var note = new StringBuilder();
        for (var remark : remarks) note.append(note.isEmpty() ? "" : " ").append(text, remark.start(), remark.end());
        var tail = pieces();
        for (var at = 0; at < tail.size(); at++) {
            var piece = text.substring(tail.get(at).start(), tail.get(at).end());
            if (!note.isEmpty()) note.append(at == 0 ? join : Separators.end(piece, 0) > 0 ? "" : " ");
            note.append(piece);
        }
        return note.toString();
    }

    boolean hasTail() {
        return start >= 0 && start < end();
    }

    int start() {
        return start;
    }

    /// Whether the tail goes on from what was read without a separator.
    boolean isPlain() {
        return join.equals(" ");
    }

    /// Where the first clause of the tail ends.
    int firstClause() {
        var at = start;
        while (at < end() && Separators.end(text, at) < 0) at++;
        return at;
    }

    /// The tail between what was cut out, without the commas and the "and" that led there or away from there.
    private List<Token> pieces() {
        var pieces = new ArrayList<Token>();
        if (!hasTail()) return pieces;
        var from = start;
        for (var cut : cuts) {
            if (cut.end() <= from) continue;
            if (cut.start() > from) add(pieces, from, cut.start());
            from = cut.end();
        }
        if (from < end()) add(pieces, from, end());
        if (from >= end()) trimLast(pieces);
        return pieces;
    }

    private void trimLast(List<Token> pieces) {
        if (pieces.isEmpty()) return;
        var last = pieces.removeLast();
        var end = withoutLead(last.start(), last.end());
        if (end > last.start()) pieces.add(new Token(Part.NOTE, last.start(), end));
    }

    private void add(List<Token> pieces, int from, int to) {
        var first = Separators.skipSpace(text, from);
        var last = Math.max(first, Separators.skipSpaceBack(text, to));
        if (from > start && first < last && Separators.end(text, first) > 0) trimLast(pieces);
        if (from > start && (pieces.isEmpty() || isEnded(pieces.getLast()))) first = behindSeparator(first, last);
        if (first < last) pieces.add(new Token(Part.NOTE, first, last));
    }

    private boolean isEnded(Token piece) {
        return Separators.end(text.substring(piece.end() - 1, piece.end()), 0) > 0;
    }

    private int behindSeparator(int from, int to) {
        var at = from;
        for (var end = Separators.end(text, at); end > 0 && at < to; end = Separators.end(text, at))
            at = Separators.skipSpace(text, end);
        var and = AND.matcher(text).region(Math.min(at, to), to);
        return and.lookingAt() ? and.end() : Math.min(at, to);
    }

    /// Where a piece ends before the comma, or the "and", that led on to what was cut out.
    private int withoutLead(int from, int to) {
        var lead = LEAD.matcher(text).region(Math.max(from, to - LONGEST_LEAD), to);
        return lead.find() ? lead.start() : to;
    }

    int end() {
        return Separators.skipSpaceBack(text, text.length());
    }

    private boolean isPointer(int at) {
        var end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) end++;
        return StopWords.isPointer(text.substring(at, end));
    }
}
