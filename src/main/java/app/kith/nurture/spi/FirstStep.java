package app.kith.nurture.spi;

import com.vaadin.flow.component.Component;

/// A way to start while there is nobody yet, shown on the empty Today: a bean, such as a file to import. It creates one
/// component for each browser tab.
public interface FirstStep {

    /// A card of its own, wired and ready.
    ///
    /// @param done to be run once there are people
    Component create(Runnable done);

    /// Lower comes first.
    int order();
}
