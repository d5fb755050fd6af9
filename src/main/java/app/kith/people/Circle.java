package app.kith.people;

/// How near a person is kept: nested sizes, suggested by rank or chosen by the user.
public enum Circle {
    INNER("Inner"),
    CLOSE("Close"),
    ACTIVE("Active"),
    WIDER("Wider"),
    KNOWN("Known"),
    UNKNOWN("Unknown follower");

    private final String label;

    Circle(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
