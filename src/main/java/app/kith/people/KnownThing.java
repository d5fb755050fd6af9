package app.kith.people;

import java.util.EnumSet;
import java.util.function.Predicate;

/// One of the eight things worth knowing of somebody, what makes the most of a stranger first. How many are
/// known is said in words beside a person and never counts in how close they are.
public enum KnownThing {
    WHO("Who they are to you", details -> details.note() != null),
    HOW_MET(
            "How you met",
            details -> details.howMet() != null || details.metOn() != null || details.introducedBy() != null),
    HANDLE("Where they follow you", details -> !details.handles().isEmpty()),
    WORK("What they do", details -> details.jobTitle() != null || details.company() != null),
    PLACE("Where they live", details -> details.place() != null),
    LIKES("Something they like", details -> !details.facts().isEmpty()),
    BIRTHDAY("Their birthday", details -> details.birthday() != null),
    PHOTO("A photo", details -> details.portrait() != null);

    private final String label;
    private final Predicate<ContactDetails> known;

    KnownThing(String label, Predicate<ContactDetails> known) {
        this.label = label;
        this.known = known;
    }

    public String label() {
        return label;
    }

    /// What of all this is known of somebody.
    public static EnumSet<KnownThing> of(ContactDetails details) {
        var known = EnumSet.noneOf(KnownThing.class);
        for (var thing : values()) {
            if (thing.known.test(details)) {
                known.add(thing);
            }
        }
        return known;
    }

    /// What of all this is still to be found out, in the order in which one would ask.
    public static EnumSet<KnownThing> missing(ContactDetails details) {
        return EnumSet.complementOf(of(details));
    }
}
