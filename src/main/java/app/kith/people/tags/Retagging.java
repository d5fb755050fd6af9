package app.kith.people.tags;

import java.util.Arrays;

/// What is to be done to a tag, as a change of many people keeps it.
///
/// @param other the tag that takes its place; empty for none
record Retagging(Kind kind, String tag, String other) {
    /// A letter that no tag has: it parts the names.
    private static final String BETWEEN = "\u001f";

    /// What is done.
    enum Kind {
        RENAME,
        MERGE,
        REMOVE
    }

    static Retagging read(String written) {
        var parts = written.split(BETWEEN, -1);
        if (parts.length != 3
                || Arrays.stream(Kind.values()).noneMatch(kind -> kind.name().equals(parts[0]))) {
            throw new IllegalArgumentException("This is done on the page of the tags");
        }
        return new Retagging(Kind.valueOf(parts[0]), parts[1], parts[2]);
    }

    String written() {
        return String.join(BETWEEN, kind.name(), tag.replace(BETWEEN, " "), other.replace(BETWEEN, " "));
    }
}
