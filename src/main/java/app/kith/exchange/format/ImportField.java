package app.kith.exchange.format;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a column of a file can become.
public enum ImportField {
    FULL_NAME("Name"),
    /// "Ruiz, Ana", which is split.
    FAMILY_FIRST("Name, last name first"),
    GIVEN_NAME("First name"),
    MIDDLE_NAME("Middle name"),
    FAMILY_NAME("Last name"),
    PREFIX("Title before the name"),
    SUFFIX("Suffix after the name"),
    NICKNAME("Nickname"),
    PRONUNCIATION("How the name is said"),
    EMAIL("Email", HandleKind.EMAIL),
    PHONE("Phone", HandleKind.PHONE),
    X("Handle on X", HandleKind.X),
    MASTODON("Handle on Mastodon", HandleKind.MASTODON),
    BLUESKY("Handle on Bluesky", HandleKind.BLUESKY),
    LINKEDIN("LinkedIn profile", HandleKind.LINKEDIN),
    INSTAGRAM("Handle on Instagram", HandleKind.INSTAGRAM),
    FACEBOOK("Facebook profile", HandleKind.FACEBOOK),
    WEBSITE("Website", HandleKind.WEBSITE),
    COMPANY("Company"),
    JOB_TITLE("Job title"),
    /// "Editor at Ruiz Press", which is split.
    JOB_AT_COMPANY("Job title at company"),
    DEPARTMENT("Department"),
    PLACE("Place"),
    ADDRESS("Address"),
    BIRTHDAY("Birthday"),
    BIRTH_YEAR("Birth year"),
    BIRTH_MONTH("Birth month"),
    BIRTH_DAY("Birth day"),
    HOW_MET("How you met"),
    MET_ON("Met on"),
    LAST_INTERACTION("Last interaction"),
    TAGS("Tags"),
    NOTE("Note"),
    /// A mailing list's mark that someone wants no email.
    DO_NOT_EMAIL("Do not contact by email"),
    /// Pictures that lie in the file itself.
    PHOTO("Photo"),
    /// How often one wants a word with somebody, as a program's own file has it.
    PACE("Pace"),
    /// Calls that took place, which lie in the file itself.
    CALLS("Calls"),
    /// What the file's people are to each other.
    RELATIONS("Relationships"),
    /// What was done together, which lies in the file itself.
    ACTIVITIES("Activities"),
    /// What was written to each other, which lies in the file itself.
    CONVERSATIONS("Conversations"),
    /// What is still to be done for them, which lies in the file itself.
    TASKS("Tasks"),
    /// A day of every year to think of them.
    IMPORTANT_DATE("Important date"),
    FACT("Fact"),
    WITH("With"),
    FROM("From"),
    TO("To"),
    DAY("Day"),
    TIME("Time of day"),
    KIND("Kind of interaction"),
    DIRECTION("Direction"),
    MINUTES("Minutes"),
    TONE("Tone"),
    GAVE("You gave"),
    ASKED("You asked"),
    TO_PASS_ON("To pass on"),
    PASSED_ON("Passed on"),
    PASSED_WHERE("Passed on where"),
    HEARD_BY("Passed on to how many"),
    CAME("How many came of it"),
    WHO_CAME("Who came of it"),
    /// The column says what another column's value is, such as Google's "E-mail 1 - Label".
    LABEL("Label of another column"),
    /// The column's values are put to those of another column.
    JOINED("Joined to another"),
    LEAVE_OUT("Leave out");

    private final String label;
    private final @Nullable HandleKind handle;

    ImportField(String label) {
        this(label, null);
    }

    ImportField(String label, @Nullable HandleKind handle) {
        this.label = label;
        this.handle = handle;
    }

    public String label() {
        return label;
    }

    /// Present for the fields that are ways to reach a person.
    public Optional<HandleKind> handle() {
        return Optional.ofNullable(handle);
    }

    /// Whether the order of day and month matters.
    public boolean isDate() {
        return switch (this) {
            case BIRTHDAY, MET_ON, LAST_INTERACTION, IMPORTANT_DATE, DAY -> true;
            default -> false;
        };
    }

    /// Whether a column of interactions can become it.
    public boolean isOfInteraction() {
        return this == NOTE || this == LEAVE_OUT || isOnlyOfInteraction();
    }

    /// Whether no column of people can become it.
    public boolean isOnlyOfInteraction() {
        return switch (this) {
            case WITH, FROM, TO, DAY, TIME, KIND, DIRECTION, MINUTES, TONE -> true;
            default -> FavourCells.takes(this);
        };
    }

    /// Whether it is no text of a column, but lies in the file itself.
    public boolean isInTheFileItself() {
        return switch (this) {
            case PHOTO, PACE, CALLS, RELATIONS, ACTIVITIES, CONVERSATIONS, TASKS -> true;
            default -> false;
        };
    }

    /// Whether several values of one row have room in it.
    public boolean takesSeveral() {
        return handle != null
                || this == TAGS
                || this == NOTE
                || this == FACT
                || this == ADDRESS
                || this == IMPORTANT_DATE
                || this == LEAVE_OUT;
    }

    /// Whether a column, or a part of one, can be made it by hand.
    public boolean isOfferedForPeople() {
        return !isOnlyOfInteraction() && !isInTheFileItself() && this != LABEL && this != JOINED;
    }

    boolean isName() {
        return this == FULL_NAME
                || this == FAMILY_FIRST
                || this == GIVEN_NAME
                || this == FAMILY_NAME
                || this == NICKNAME;
    }
}
