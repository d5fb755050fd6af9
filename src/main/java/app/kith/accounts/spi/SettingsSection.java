package app.kith.accounts.spi;

import com.vaadin.flow.component.Component;

/// A part of the settings page that another module brings, such as "Your data". A bean; it creates one component for
/// each visit, with its own Save where it has anything to save.
public interface SettingsSection {

    /// The heading above it.
    String title();

    /// A new component, wired and showing what is set now.
    Component create();

    /// Lower comes first. Kith's own run from 10 (you) to 90 (sign out) in tens.
    int order();
}
