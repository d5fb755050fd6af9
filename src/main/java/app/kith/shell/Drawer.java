package app.kith.shell;

import app.kith.design.Brand;
import app.kith.design.Icon;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;

/// The navigation on the left: pages above, import, settings and you below.
class Drawer extends Div {

    Drawer(Navigation pages, Counts counts, Profile profile) {
        addClassName("kith-drawer");
        var space = new Div();
        space.addClassName("kith-grow");
        add(new Brand(28), nav("Pages", pages.main(), counts));
        if (!pages.reachOut().isEmpty()) {
            var label = new Span("Reach out");
            label.addClassName("kith-nav-label");
            add(label, nav("Reach out", pages.reachOut(), counts));
        }
        add(space);
        if (!pages.bottom().isEmpty()) add(nav("Import and settings", pages.bottom(), counts));
        add(profile);
    }

    private static SideNav nav(String label, List<MenuEntry> entries, Counts counts) {
        var nav = new SideNav();
        nav.getElement().setAttribute("aria-label", label);
        entries.forEach(entry -> nav.addItem(item(entry, counts)));
        return nav;
    }

    private static SideNavItem item(MenuEntry entry, Counts counts) {
        var path = Navigation.path(entry);
        var item = new SideNavItem(entry.title(), path, new Icon(Navigation.icon(entry), 18));
        item.setMatchNested(!path.isEmpty());
        counts.beside(entry).ifPresent(item::setSuffixComponent);
        return item;
    }
}
