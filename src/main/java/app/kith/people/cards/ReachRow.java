package app.kith.people.cards;

import app.kith.people.PersonRef;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/// One person in a list that asks for something: ring with number, name, reason, chips and what to do.
public class ReachRow extends ListItem {

    /// @param reason why, in a sentence
    /// @param actions at the end of the row
    public ReachRow(PersonRef person, String reason, List<? extends Component> chips, Component... actions) {
        addClassName("kith-reach__row");
        var ring = WarmthRing.of(person, WarmthRing.REACH);
        var name = new PersonLink(person);
        name.addClassName("kith-person__name");
        var why = new Paragraph(reason);
        why.addClassName("kith-person__reason");
        var words = new Div(name, why);
        words.addClassName("kith-grow");
        if (!chips.isEmpty()) {
            var row = new Div();
            row.addClassName("kith-chips");
            chips.forEach(row::add);
            words.add(row);
        }
        add(ring.withNumber(), words);
        add(actions);
    }
}
