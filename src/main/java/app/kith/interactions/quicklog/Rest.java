package app.kith.interactions.quicklog;

import app.kith.interactions.quicklog.Token.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What becomes the note: remarks between the parts, then all from where the parts end.
final class Rest {
    private static final Pattern AND = Pattern.compile("(?:and|&|\\+|plus)\\s+", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final List<Token> remarks = new ArrayList<>();
    private int start = -1;
    private String join = " ";

    Rest(String text) {
        this.text = text;
    }

    void remark(int from, int to) {
        remarks.add(new Token(Part.NOTE, from, to));
    }

    boolean hasRemarks() {
        return !remarks.isEmpty();
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

    List<Token> tokens() {
        var tokens = new ArrayList<>(remarks);
        if (hasTail()) tokens.add(new Token(Part.NOTE, start, end()));
        return tokens;
    }

    String text() {
        var note = new StringBuilder();
        for (var remark : remarks) note.append(note.isEmpty() ? "" : " ").append(text, remark.start(), remark.end());
        if (hasTail()) note.append(note.isEmpty() ? "" : join).append(text, start, end());
        return note.toString();
    }

    private boolean hasTail() {
        return start >= 0 && start < end();
    }

    private int end() {
        return Separators.skipSpaceBack(text, text.length());
    }

    private boolean isPointer(int at) {
        var end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) end++;
        return StopWords.isPointer(text.substring(at, end));
    }
}
