package app.kith.design;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// Above the title of a page that belongs to another: the way back there, by its name.
public class BackLink extends Div {

    /// @param path where it leads, as the address of a page without its first slash
    public BackLink(String path, String name) {
        var back = new Anchor(path);
        back.getElement().setAttribute("router-link", true);
        back.add(new Icon(Icon.Name.ARROW_LEFT, 14), new Span(name));
        addClassName("kith-crumbs");
        add(back);
    }
}
