package app.kith.design.spi;

import com.vaadin.flow.component.Component;

/// Something shown in the top bar of every page, such as the quick log. A bean; it creates one
/// component for each browser tab.
public interface TopBarPart {

    /// A new component, wired and ready.
    Component create();

    /// Lower comes first, from the left.
    int order();
}
