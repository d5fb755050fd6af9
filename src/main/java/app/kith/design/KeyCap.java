package app.kith.design;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/// The name of a key, drawn as its cap. A class of its own because Vaadin has no `kbd` element.
@Tag("kbd")
public class KeyCap extends HtmlContainer {

    public KeyCap(String key) {
        addClassName("kith-key");
        setText(key);
    }
}
