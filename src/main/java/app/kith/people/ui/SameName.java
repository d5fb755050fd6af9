package app.kith.people.ui;

import app.kith.design.Words;
import app.kith.people.AddressBook;
import app.kith.people.PersonRef;
import app.kith.people.PersonRow;
import app.kith.people.SearchText;
import app.kith.people.search.Spelling;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/// Says that somebody of nearly this name is there already, before they are written down once more.
class SameName extends Div {
    private static final int LOOKED_AT = 8;
    private static final int MOST = 3;

    private final AddressBook people;

    SameName(AddressBook people) {
        this.people = people;
        addClassNames("kith-small", "kith-muted", "kith-form__wide");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void look(String typed) {
        removeAll();
        var alike = alike(typed);
        setVisible(!alike.isEmpty());
        if (alike.isEmpty()) return;
        add(new Text("You already know "));
        for (int i = 0; i < alike.size(); i++) {
            if (i > 0) add(new Text(i == alike.size() - 1 ? " and " : ", "));
            var page = new Anchor(
                    "people/" + alike.get(i).id().value(),
                    Words.isolated(alike.get(i).name()));
            page.setTarget(AnchorTarget.BLANK); // what was typed stays here
            add(page);
        }
        add(new Text("."));
    }

    /// With the same words as their whole name, or one letter from it.
    private List<PersonRef> alike(String typed) {
        var folded = SearchText.fold(typed).strip();
        if (folded.isEmpty()) return List.of();
        return people.find(typed, LOOKED_AT).stream()
                .map(PersonRow::person)
                .filter(ref -> {
                    var name = SearchText.fold(ref.name()).strip();
                    return name.equals(folded) || (folded.contains(" ") && Spelling.isOneSlipAway(folded, name));
                })
                .limit(MOST)
                .toList();
    }
}
