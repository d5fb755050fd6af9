package app.kith.interactions;

/// What happened between people. The kind decides how much an interaction counts for engagement and whether it
/// answers a pace.
public enum InteractionKind {
    COFFEE("Coffee", "coffee", 1, Direction.BOTH),
    MEAL("Meal", "utensils", 1, Direction.BOTH),
    MEETING("Meeting", "users-round", 1, Direction.BOTH),
    EVENT("Event", "calendar", 1, Direction.BOTH),
    CALL("Call", "phone", 1, Direction.BOTH),
    VIDEO_CALL("Video call", "video", 1, Direction.BOTH),
    MISSED_CALL("Missed call", "phone-missed", 0.25, Direction.OUT),
    MESSAGE("Message", "message-circle", 1, Direction.OUT),
    EMAIL("Email", "mail", 1, Direction.OUT),
    LETTER("Letter", "mail-open", 1, Direction.OUT),
    COMMENT("Comment", "message-square-text", 0.5, Direction.OUT),
    REACTION("Reaction", "thumbs-up", 0.15, Direction.OUT),
    BROADCAST("Broadcast", "megaphone", 0.05, Direction.OUT),
    NOTE("Note", "notebook-pen", 0, Direction.BOTH);

    /// From so many participants on an email counts as a group email.
    private static final int GROUP = 5;

    private static final double GROUP_EMAIL = 0.25;

    private final String label;
    private final String icon;
    private final double weight;
    private final Direction defaultDirection;

    InteractionKind(String label, String icon, double weight, Direction defaultDirection) {
        this.label = label;
        this.icon = icon;
        this.weight = weight;
        this.defaultDirection = defaultDirection;
    }

    /// The kind by itself: "Coffee".
    public String label() {
        return label;
    }

    /// The name of its Lucide icon.
    public String icon() {
        return icon;
    }

    /// What one such interaction adds to engagement, from 0 (a note, not scored) to 1. An email to many counts less.
    ///
    /// @param participants people other than ourselves, at least 1
    public double weight(int participants) {
        return this == EMAIL && participants >= GROUP ? GROUP_EMAIL : weight;
    }

    /// The direction to assume when nothing else is said.
    public Direction defaultDirection() {
        return defaultDirection;
    }

    /// Happens face to face.
    public boolean inPerson() {
        return switch (this) {
            case COFFEE, MEAL, MEETING, EVENT -> true;
            default -> false;
        };
    }

    /// Meant for this person, so it answers the pace: the kinds of full weight.
    public boolean personal() {
        return weight == 1;
    }

    /// What stands before the names when the direction is the usual one: "Coffee with".
    public String phrase() {
        return phrase(defaultDirection);
    }

    /// What stands before the names: "Coffee with", "Email from", "Note about".
    public String phrase(Direction direction) {
        return switch (this) {
            case NOTE -> "Note about";
            case MISSED_CALL -> direction == Direction.IN ? "Missed call from" : "Missed call to";
            default ->
                label
                        + switch (direction) {
                            case IN -> " from";
                            case OUT -> " to";
                            case BOTH -> " with";
                        };
        };
    }
}
