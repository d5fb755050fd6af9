package app.kith.people.relations.ui;

import app.kith.people.ContactProfile;
import app.kith.people.cards.WarmthRing;
import app.kith.people.relations.WhoKnowsWhom;
import app.kith.people.spi.ContactPanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;

/// Through whom the user met a person, and through whom that one; who introduced them alone stands beside how
/// they met.
@SpringComponent
class MetThrough implements ContactPanel {
    private final WhoKnowsWhom knows;

    MetThrough(WhoKnowsWhom knows) {
        this.knows = knows;
    }

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int order() {
        return 9;
    }

    @Override
    public String title() {
        return "Met through";
    }

    @Override
    public Optional<Component> show(ContactProfile person, Runnable refresh) {
        if (person.details().introducedBy() == null) {
            return Optional.empty();
        }
        var introducers = knows.introducers(person.id());
        if (introducers.size() < 2) {
            return Optional.empty();
        }
        var first = introducers.getFirst();
        var face = new Anchor("people/" + first.id(), WarmthRing.of(first, WarmthRing.LINE));
        face.getElement().setAttribute("router-link", true);
        var line = new Div(face, new Span(NetworkWords.chain(person.callName(), introducers)));
        line.addClassNames("kith-row", "kith-small", "kith-muted");
        return Optional.of(line);
    }
}
