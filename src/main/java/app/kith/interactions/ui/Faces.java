package app.kith.interactions.ui;

import app.kith.people.PersonRef;
import app.kith.people.cards.WarmthRing;

/// People as rings.
final class Faces {
    private Faces() {}

    static WarmthRing ring(PersonRef person, int size) {
        return new WarmthRing(
                person.id().value(),
                person.name(),
                person.portrait(),
                person.standing().score(),
                person.standing().scoreBefore(),
                size);
    }
}
