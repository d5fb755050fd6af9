package app.kith.people.joining;

import app.kith.people.ChangedMeanwhile;

/// Somebody else changed the same field to something else; nothing was saved, and the user is to choose.
public class SameFieldEdited extends ChangedMeanwhile {
    private final transient OtherEdit other;

    SameFieldEdited(OtherEdit other) {
        super(other.person().name() + " was changed by somebody else meanwhile.");
        this.other = other;
    }

    public OtherEdit other() {
        return other;
    }
}
