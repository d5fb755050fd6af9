package app.kith.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/// What stands where there is nothing yet: a sentence on what will appear, one on how, one button.
public class EmptyInvite extends Div {

    /// @param title what will appear here
    /// @param how how it gets here
    /// @param actions one button, in most cases
    public EmptyInvite(String title, String how, Component... actions) {
        addClassName("kith-empty");
        var heading = new H2(title);
        heading.addClassName("kith-empty__title");
        var text = new Paragraph(how);
        text.addClassName("kith-empty__how");
        var rings = new Div();
        rings.addClassName("kith-empty__rings");
        rings.getElement().setAttribute("aria-hidden", "true");
        add(rings, heading, text);
        if (actions.length > 0) {
            var row = new Div(actions);
            row.addClassName("kith-empty__actions");
            add(row);
        }
    }
}
