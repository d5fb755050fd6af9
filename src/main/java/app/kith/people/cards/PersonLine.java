package app.kith.people.cards;

import app.kith.people.PersonRef;
import com.vaadin.flow.component.html.Span;

/// A person as one line of a list to choose from.
public class PersonLine extends Span {
    public PersonLine(PersonRef person) {
        var name = new Span(person.name());
        name.getElement().setAttribute("dir", "auto");
        add(WarmthRing.of(person, WarmthRing.LINE), name);
        addClassName("kith-row");
    }
}
