package app.kith.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;

/// A bordered surface, for the one thing on a page that is a tool or an answer.
public class Panel extends Section {

    public Panel(Component... content) {
        addClassName("kith-panel");
        add(content);
    }
}
