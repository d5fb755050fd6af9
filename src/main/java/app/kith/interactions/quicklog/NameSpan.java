package app.kith.interactions.quicklog;

/// Words that may be a person, as typed, with their place in the text (UTF-16 units, `end` behind the last).
public record NameSpan(String phrase, int start, int end) {}
