package app.kith.people.ui;

import app.kith.design.Icon;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// Says on a person's page that they are in the bin, and offers the way back.
class BinNotice extends Div {

    /// @param lastDay "on 26 December", when they are forgotten for good
    BinNotice(String lastDay, Runnable bringBack) {
        addClassNames("kith-row", "kith-notice");
        var text = new Span("In the bin. All of this is forgotten for good %s.".formatted(lastDay));
        text.addClassName("kith-grow");
        add(new Icon(Icon.Name.TRASH), text, new Button("Bring back", click -> bringBack.run()));
    }
}
