package app.kith.people.ui;

import app.kith.people.Circle;
import app.kith.people.PeopleFilter;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/// Ways to look at the people, each with how many it shows.
class PeopleViews extends Tabs {
    private static final Map<String, PeopleFilter> VIEWS = views();
    private static final String BIN = "Bin";

    private final Map<String, Tab> tabs = new LinkedHashMap<>();
    private final ToIntFunction<PeopleFilter> count;

    PeopleViews(ToIntFunction<PeopleFilter> count, Consumer<PeopleFilter> change) {
        this.count = count;
        setAutoselect(false);
        VIEWS.forEach((name, filter) -> {
            var tab = new Tab();
            tabs.put(name, tab);
            add(tab);
        });
        addSelectedChangeListener(event -> {
            if (event.isFromClient()) {
                tabs.forEach((name, tab) -> {
                    if (tab.equals(event.getSelectedTab())) {
                        change.accept(view(name));
                    }
                });
            }
        });
    }

    /// Counts anew and marks the view that this filter is, whatever words it looks for.
    void show(PeopleFilter current) {
        var selected = current.text("");
        setSelectedTab(null);
        tabs.forEach((name, tab) -> {
            var number = count.applyAsInt(view(name));
            var badge = new Span(String.valueOf(number));
            badge.addClassNames("kith-nav-count", "kith-num");
            tab.removeAll();
            tab.add(new Span(name), badge);
            tab.setVisible(!name.equals(BIN) || number > 0 || current.inBin());
            if (view(name).equals(selected)) {
                setSelectedTab(tab);
            }
        });
    }

    /// What the list is called where it is not everyone: the view's name.
    static String name(PeopleFilter filter) {
        return VIEWS.entrySet().stream()
                .filter(view -> view.getValue().equals(filter) && !filter.equals(PeopleFilter.EVERYONE))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("People");
    }

    private static PeopleFilter view(String name) {
        return VIEWS.getOrDefault(name, PeopleFilter.EVERYONE);
    }

    private static Map<String, PeopleFilter> views() {
        var views = new LinkedHashMap<String, PeopleFilter>();
        views.put("Everyone", PeopleFilter.EVERYONE);
        views.put("Cooling", PeopleFilter.COOLING);
        views.put("Close and active", PeopleFilter.EVERYONE.circles(Set.of(Circle.CLOSE, Circle.ACTIVE)));
        views.put("Nothing logged", PeopleFilter.NOTHING_LOGGED);
        views.put("Past their pace", PeopleFilter.OVERDUE);
        views.put(BIN, PeopleFilter.BIN);
        return views;
    }
}
