package app.kith.people.ui;

import app.kith.design.Icon;
import app.kith.people.AddressBook;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// Says on a person's page that they are in the bin, and offers the way back.
class BinNotice extends Div {

    BinNotice(Runnable bringBack) {
        addClassNames("kith-row", "kith-notice");
        var text = new Span("In the bin. After %d days there, all of this is forgotten for good."
                .formatted(AddressBook.DAYS_IN_BIN));
        text.addClassName("kith-grow");
        add(new Icon(Icon.Name.TRASH), text, new Button("Bring back", click -> bringBack.run()));
    }
}
