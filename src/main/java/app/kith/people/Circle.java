package app.kith.people;

import org.jspecify.annotations.Nullable;

/// How near a person is kept: a choice, where engagement is a measure. The sizes follow the
/// layers of 5, 15, 50 and 150 people found in studies of personal networks.
public enum Circle {
    INNER("Inner", 5),
    CLOSE("Close", 15),
    ACTIVE("Active", 50),
    WIDER("Wider", 150),
    KNOWN("Known", null),
    /// Follows the workspace somewhere, but nobody here knows them.
    UNKNOWN("Unknown follower", null);

    private final String label;
    private final @Nullable Integer size;

    Circle(String label, @Nullable Integer size) {
        this.label = label;
        this.size = size;
    }

    /// The word shown to users, capitalised.
    public String label() {
        return label;
    }

    /// How many people fit, counted with all nearer circles; null where there is no bound.
    public @Nullable Integer size() {
        return size;
    }
}
