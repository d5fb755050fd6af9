package app.kith.people.twins.ui;

import app.kith.design.Icon;
import app.kith.design.ReasonChip;
import app.kith.design.Words;
import app.kith.people.AddressBook;
import app.kith.people.ContactId;
import app.kith.people.ContactProfile;
import app.kith.people.PersonRef;
import app.kith.people.cards.TwinCompare;
import app.kith.people.cards.TwinCompare.Twin;
import app.kith.people.cards.WarmthRing;
import app.kith.people.twins.Likeness;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// Two people of Kith side by side.
///
/// @param zone the reader's
record TwinSides(AddressBook people, Words words, ZoneId zone) {

    /// @param left who is kept if they are joined
    TwinCompare compare(ContactProfile left, ContactProfile right, Likeness likeness) {
        var why = new Span(likeness.why());
        why.addClassNames("kith-small", "kith-muted");
        var reason = likeness.isAsked()
                ? new Component[] {new ReasonChip(Icon.Name.CIRCLE_DASHED, likeness.said(), ReasonChip.Tone.WARM), why}
                : new Component[] {};
        return new TwinCompare(side(left, "left"), side(right, "right"), words, this::name, reason);
    }

    private Twin side(ContactProfile person, String side) {
        var standing = person.standing();
        return new Twin(
                person.details(),
                new WarmthRing(
                        person.id().value(),
                        person.name(),
                        person.details().portrait(),
                        standing.score(),
                        standing.scoreBefore(),
                        WarmthRing.CARD),
                "In Kith since " + words.date(LocalDate.ofInstant(person.createdAt(), zone)),
                side);
    }

    String name(ContactId id) {
        return people.refs(List.of(id)).values().stream()
                .map(PersonRef::name)
                .findFirst()
                .orElse("Somebody no longer here");
    }
}
