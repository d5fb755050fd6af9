package app.kith.people.cards;

import app.kith.people.PersonRef;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/// One person in a list that asks for something: ring with number, name, reason, chips and what to do.
@StyleSheet("kith-cards.css")
public class ReachRow extends ListItem {

    /// @param reason why, in a sentence
    /// @param actions at the end of the row
    public ReachRow(PersonRef person, String reason, List<? extends Component> chips, Component... actions) {
        addClassName("kith-reach-row");
        var standing = person.standing();
        var ring = new WarmthRing(
                person.id().value(),
                person.name(),
                person.portrait(),
                standing.score(),
                standing.scoreBefore(),
                WarmthRing.REACH);
        var name = new PersonLink(person);
        name.addClassName("kith-reach-row__name");
        var words = new Div(name, new Paragraph(reason));
        words.addClassName("kith-reach-row__words");
        if (!chips.isEmpty()) {
            var row = new Div();
            row.addClassName("kith-reach-row__chips");
            chips.forEach(row::add);
            words.add(row);
        }
        var end = new Div(actions);
        end.addClassName("kith-reach-row__actions");
        add(ring.withNumber(), words, end);
    }
}
