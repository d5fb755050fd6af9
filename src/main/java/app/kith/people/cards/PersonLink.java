package app.kith.people.cards;

import app.kith.people.PersonRef;
import com.vaadin.flow.component.html.Anchor;

/// A person's name that leads to their page.
public class PersonLink extends Anchor {

    public PersonLink(PersonRef person) {
        this(person, person.name());
    }

    /// @param words what to call them here
    public PersonLink(PersonRef person, String words) {
        super("people/" + person.id(), words);
        addClassName("kith-person-link");
        getElement().setAttribute("router-link", true);
        getElement().setAttribute("dir", "auto");
    }
}
