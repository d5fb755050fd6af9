package app.kith.design;

import com.vaadin.flow.component.UI;

/// A page that can show anew what it shows, after something has changed beside it: the quick log in the top bar has
/// saved an interaction, say. Routes implement it.
public interface Refreshable {

    /// Shows what is true now and keeps what the user has typed, chosen and scrolled to.
    void refresh();

    /// Refreshes the page the user looks at, if it can be.
    static void currentPage() {
        var ui = UI.getCurrent();
        if (ui != null) {
            ui.getInternals().getActiveRouterTargetsChain().stream()
                    .filter(Refreshable.class::isInstance)
                    .map(Refreshable.class::cast)
                    .forEach(Refreshable::refresh);
        }
    }
}
