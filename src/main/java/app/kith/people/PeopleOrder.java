package app.kith.people;

import java.util.Locale;
import java.util.stream.Stream;

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

    /// The order as one word; see [#parse].
    public String encoded() {
        return by.name().toLowerCase(Locale.ROOT).replace('_', '-') + (descending ? ".desc" : "");
    }

    /// Reads what [#encoded] wrote; by name where that makes no sense.
    public static PeopleOrder parse(String encoded) {
        return Stream.of(By.values())
                .flatMap(by -> Stream.of(new PeopleOrder(by, false), new PeopleOrder(by, true)))
                .filter(order -> order.encoded().equals(encoded))
                .findFirst()
                .orElse(BY_NAME);
    }
}
