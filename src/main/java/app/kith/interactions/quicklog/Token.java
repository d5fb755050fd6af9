package app.kith.interactions.quicklog;

/// A stretch of the typed text and what it was taken for, to be underlined.
///
/// @param start of its first character, in UTF-16 units
/// @param end behind its last character
public record Token(Part part, int start, int end) {

    /// What a stretch of text says.
    public enum Part {
        KIND,
        PERSON,
        DATE,
        TIME,
        LENGTH,
        PASSING,
        NOTE
    }

    public Token {
        if (start < 0 || end <= start) throw new IllegalArgumentException("A token has at least one character");
    }
}
