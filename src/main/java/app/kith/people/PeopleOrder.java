package app.kith.people;

/// What a list of people is sorted by.
public record PeopleOrder(By by, boolean descending) {
    public static final PeopleOrder BY_NAME = new PeopleOrder(By.NAME, false);

    public enum By {
        NAME,
        SCORE,
        CIRCLE,
        LAST_INTERACTION,
        /// who needs a word most: the day their pace asks for one
        DUE,
        ADDED
    }
}
