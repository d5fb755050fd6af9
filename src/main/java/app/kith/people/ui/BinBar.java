package app.kith.people.ui;

import app.kith.design.Icon;
import app.kith.people.AddressBook;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// Says above the list of the bin how long it keeps people, and empties it.
class BinBar extends Div {

    BinBar(Runnable empty) {
        addClassNames("kith-row", "kith-notice", "kith-bin-bar");
        var text = new Span("Whoever lies here comes back with all that belongs to them, for %d days."
                .formatted(AddressBook.DAYS_IN_BIN));
        text.addClassName("kith-grow");
        add(new Icon(Icon.Name.TRASH), text, new Button("Empty the bin", click -> empty.run()));
        setVisible(false);
    }
}
