package app.kith.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/// What stands where there is nothing yet: a sentence on what will appear, one on how, one button.
public class EmptyInvite extends Div {

    /// @param title what will appear here
    /// @param how how it gets here
    /// @param actions one button, in most cases
    public EmptyInvite(String title, String how, Component... actions) {
        this(new H2(title), how, actions);
    }

    /// The same as all there is on a page: its title is the page's heading, and takes the focus after navigation.
    public static EmptyInvite page(String title, String how, Component... actions) {
        var heading = new H1(title);
        heading.getElement().setAttribute("tabindex", "-1");
        return new EmptyInvite(heading, how, actions);
    }

    private EmptyInvite(HtmlContainer heading, String how, Component... actions) {
        addClassName("kith-empty");
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
