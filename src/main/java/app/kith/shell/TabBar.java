package app.kith.shell;

import app.kith.design.Icon;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The bar at the bottom of a phone: Today, People, the quick log, Tasks and a sheet with the rest.
class TabBar extends Nav {
    private static final List<String> OWN = List.of("", "people", "tasks");
    private static final String SHEET = "kith-more";

    private final Map<String, Anchor> links = new LinkedHashMap<>();
    private final NativeButton more = new NativeButton();
    private final Div sheet = new Div();

    TabBar(Navigation pages, Counts counts) {
        addClassName("kith-tabbar");
        setAriaLabel("Main");
        var rest = new ArrayList<Anchor>();
        Stream.of(pages.main(), pages.reachOut(), pages.bottom())
                .flatMap(List::stream)
                .forEach(entry -> {
                    var own = OWN.contains(Navigation.path(entry));
                    var link = link(entry, counts, own ? 21 : 20);
                    links.put(Navigation.path(entry), link);
                    if (!own) rest.add(link);
                });
        var log = new NativeButton();
        log.addClassName("kith-tabbar__log");
        log.setAriaLabel("Log something");
        log.add(new Icon(Icon.Name.PLUS, 22));
        log.getElement()
                .executeJs("this.addEventListener('click', () => "
                        + "window.dispatchEvent(new CustomEvent('kith-open-quick-log')))");

        more.add(new Icon(Icon.Name.MENU, 21), new Span("More"));
        more.getElement().setAttribute("popovertarget", SHEET);
        sheet.setId(SHEET);
        sheet.addClassName("kith-more");
        sheet.getElement().setAttribute("popover", "auto");
        sheet.add(rest.toArray(Anchor[]::new));

        OWN.stream().limit(2).map(links::get).forEach(this::addIfPresent);
        add(log);
        addIfPresent(links.get("tasks"));
        add(more, sheet);
    }

    /// Marks where the user is and puts the sheet away.
    void show(String firstSegment) {
        links.forEach((path, link) -> {
            if (path.equals(firstSegment)) link.getElement().setAttribute("aria-current", "page");
            else link.getElement().removeAttribute("aria-current");
        });
        more.setClassName("kith-tabbar__here", !OWN.contains(firstSegment));
        sheet.getElement().executeJs("if (this.matches(':popover-open')) this.hidePopover()");
    }

    private static Anchor link(MenuEntry entry, Counts counts, int size) {
        var path = Navigation.path(entry);
        var link = new Anchor(path.isEmpty() ? "." : path, "");
        link.add(new Icon(Navigation.icon(entry), size), new Span(entry.title()));
        counts.beside(entry).ifPresent(link::add);
        return link;
    }

    private void addIfPresent(@Nullable Anchor link) {
        if (link != null) add(link);
    }
}
