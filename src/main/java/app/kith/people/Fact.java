package app.kith.people;

/// Something worth knowing about a person, under the name its user or an imported column gave it.
public record Fact(String label, String content) {
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
}
