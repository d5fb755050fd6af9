package app.kith.interactions;

/// How an interaction felt, if the one who logged it cared to say.
public enum Tone {
    GOOD("Good"),
    MIXED("Mixed"),
    HARD("Hard");

    private final String label;

    Tone(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
