package app.kith.people.ui;

import app.kith.design.Icon;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/// Leads to what was done to many people, for taking it back later.
class ChangesLink extends Anchor {

    ChangesLink() {
        super(ChangesView.PATH);
        add(new Icon(Icon.Name.ROTATE_CCW, 16), new Span("Recent changes"));
        addClassName("kith-changes-link");
    }
}
