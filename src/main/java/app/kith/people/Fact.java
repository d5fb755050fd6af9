package app.kith.people;

import org.jspecify.annotations.Nullable;

/// Something worth knowing about a person, under the name its user or an imported column gave it.
///
/// @param content in the plain form of its kind: a day as 2026-11-17, a number without separators
/// @param period when it was so, for jobs and places
public record Fact(String label, String content, @Nullable Period period) {
    public static final int MAX_LABEL = 100;
    public static final int MAX_CONTENT = 2000;

    public Fact {
        label = label.strip();
        content = content.strip();
        if (label.isEmpty() || label.length() > MAX_LABEL) {
            throw new IllegalArgumentException("The name of a fact has 1 to %d characters".formatted(MAX_LABEL));
        }
        if (content.isEmpty() || content.length() > MAX_CONTENT) {
            throw new IllegalArgumentException("A fact has 1 to %d characters".formatted(MAX_CONTENT));
        }
    }

    public Fact(String label, String content) {
        this(label, content, null);
    }
}
