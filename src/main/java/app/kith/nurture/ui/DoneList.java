package app.kith.nurture.ui;

import app.kith.nurture.Reach;
import app.kith.people.cards.PersonLink;
import app.kith.people.cards.WarmthRing;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/// Who has just been done: struck through, with one press to log it, and the way back.
class DoneList extends UnorderedList {
    private final ReasonWords reasons;
    private final ReachGestures gestures;

    DoneList(List<Reach> done, ReasonWords reasons, ReachGestures gestures) {
        this.reasons = reasons;
        this.gestures = gestures;
        addClassNames("kith-reach", "kith-reach--done");
        getElement().setAttribute("aria-label", "Done just now");
        done.forEach(reach -> add(line(reach)));
    }

    private ListItem line(Reach reach) {
        var person = reach.person();
        var ring = WarmthRing.of(person, WarmthRing.ROW);
        var name = new PersonLink(person);
        name.addClassName("kith-person__name");
        var why = new Paragraph(reasons.sentence(reach));
        why.addClassName("kith-person__reason");
        var words = new Div(name, why, new LogOffer(person.name(), kind -> gestures.log(reach, kind)));
        words.addClassName("kith-grow");
        var undo = new Button("Undo", click -> gestures.notDone(reach));
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        undo.setAriaLabel("Undo: " + person.name());
        var line = new ListItem(ring, words, undo);
        line.addClassName("kith-reach__row");
        return line;
    }
}
