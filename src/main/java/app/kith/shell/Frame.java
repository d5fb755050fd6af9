package app.kith.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;

/// What stands around the page of somebody who is signed in.
interface Frame {

    /// The whole of it.
    Component component();

    void show(HasElement page);

    void clear();

    /// @param segment the first part of the page's address
    void arrived(String segment);

    /// Follows what the page has changed.
    void refresh();
}
