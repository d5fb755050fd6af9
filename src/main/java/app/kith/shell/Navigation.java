package app.kith.shell;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.Objects;

/// The pages of the menu the user may see, in three groups by the order of their `@Menu`: 0 to 9
/// stands on top, 10 to 19 below "Reach out", 20 to 29 at the bottom.
record Navigation(List<MenuEntry> main, List<MenuEntry> reachOut, List<MenuEntry> bottom) {

    static Navigation current() {
        var entries = MenuConfiguration.getMenuEntries();
        return new Navigation(between(entries, 0), between(entries, 10), between(entries, 20));
    }

    /// The path without a leading slash; empty for the first page.
    static String path(MenuEntry entry) {
        return entry.path().replaceFirst("^/", "");
    }

    /// The name of the entry's drawing; a dashed circle where it names none.
    static String icon(MenuEntry entry) {
        return Objects.requireNonNullElse(entry.icon(), "circle-dashed");
    }

    private static List<MenuEntry> between(List<MenuEntry> entries, int from) {
        return entries.stream()
                .filter(entry -> entry.order() != null && entry.order() >= from && entry.order() < from + 10)
                .toList();
    }
}
