package app.kith.people.ui;

import app.kith.people.Circle;
import app.kith.people.PeopleFilter;
import app.kith.people.SavedView;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// Ways to look at the people, each with how many it shows: those that everybody has, then those the user saved.
class PeopleViews extends Tabs {
    private static final Map<String, PeopleFilter> VIEWS = views();
    private static final String BIN = "Bin";

    private final Map<Tab, PeopleQuery> queries = new LinkedHashMap<>();
    private final Function<List<PeopleFilter>, List<Integer>> counts;
    private List<PeopleFilter> counted = List.of();
    private List<Integer> numbers = List.of();

    /// @param counts how many people each filter shows
    PeopleViews(Function<List<PeopleFilter>, List<Integer>> counts, Consumer<PeopleQuery> change) {
        this.counts = counts;
        setAutoselect(false);
        addSelectedChangeListener(event -> {
            var query = queries.get(event.getSelectedTab());
            if (event.isFromClient() && query != null) {
                change.accept(query);
            }
        });
    }

    /// Lets the next [#show] count anew, since people have changed.
    void countAnew() {
        counted = List.of();
    }

    /// Marks the view that this is: the saved one it came from, or the one that shows the same, whatever words it looks
    /// for. Counting goes through everybody, so it is done only for views that were not counted yet.
    void show(PeopleQuery current, List<SavedView> saved) {
        var names = new ArrayList<String>();
        var shown = new ArrayList<PeopleQuery>();
        VIEWS.forEach((name, filter) -> {
            names.add(name);
            shown.add(PeopleQuery.EVERYONE.filter(filter));
        });
        saved.forEach(view -> {
            names.add(view.name());
            shown.add(PeopleQuery.of(view));
        });
        var filters = shown.stream().map(PeopleQuery::filter).toList();
        if (!filters.equals(counted)) {
            numbers = counts.apply(filters);
            counted = filters;
        }
        fit(shown.size());
        setSelectedTab(null);
        queries.clear();
        for (int i = 0; i < shown.size(); i++) {
            var tab = (Tab) getComponentAt(i);
            queries.put(tab, shown.get(i));
            label(tab, names.get(i), numbers.get(i));
            tab.setVisible(!names.get(i).equals(BIN)
                    || i >= VIEWS.size()
                    || numbers.get(i) > 0
                    || current.filter().inBin());
            if (isSame(shown.get(i), current)) {
                setSelectedTab(tab);
            }
        }
    }

    private void fit(int number) {
        while (getTabCount() < number) {
            add(new Tab());
        }
        while (getTabCount() > number) {
            remove((Tab) getComponentAt(getTabCount() - 1));
        }
    }

    private static void label(Tab tab, String name, int number) {
        var badge = new Span(String.valueOf(number));
        badge.addClassNames("kith-nav-count", "kith-num");
        var label = new Span(name);
        label.getElement().setAttribute("dir", "auto");
        tab.removeAll();
        tab.add(label, badge);
    }

    private static boolean isSame(PeopleQuery view, PeopleQuery current) {
        return view.view() == null
                ? current.view() == null
                        && view.filter().equals(current.filter().text(""))
                : view.view().equals(current.view());
    }

    /// Whether everybody has a view of these people.
    static boolean isThere(PeopleFilter filter) {
        return VIEWS.containsValue(filter);
    }

    /// What the list is called where it is not everyone: the view's name.
    static String name(PeopleQuery query, List<SavedView> saved) {
        return saved.stream()
                .filter(view -> view.id().equals(query.view()))
                .map(SavedView::name)
                .findFirst()
                .orElseGet(() -> name(query.filter()));
    }

    private static String name(PeopleFilter filter) {
        return VIEWS.entrySet().stream()
                .filter(view -> view.getValue().equals(filter) && !filter.equals(PeopleFilter.EVERYONE))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("People");
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
