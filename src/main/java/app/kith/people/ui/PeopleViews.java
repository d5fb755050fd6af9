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

/// Ways to look at the people, each with how many it shows: those that everybody has, then those the user
/// saved.
class PeopleViews extends Tabs {
    private static final Map<String, PeopleFilter> VIEWS = views();
    private static final String BIN = "Bin";

    private final Map<Tab, PeopleQuery> queries = new LinkedHashMap<>();
    private final ViewCounts counts;

    PeopleViews(ViewCounts counts, Consumer<PeopleQuery> change) {
        this.counts = counts;
        setAutoselect(false);
        addSelectedChangeListener(event -> {
            var query = queries.get(event.getSelectedTab());
            if (event.isFromClient() && query != null) {
                change.accept(query);
            }
        });
    }

    /// Marks the view that this is: the saved one it came from, or the one that shows the same, whatever
    /// words it looks for.
    ///
    /// @param everyone how many people there are
    void show(PeopleQuery current, List<SavedView> saved, int everyone) {
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
        fit(shown.size());
        setSelectedTab(null);
        queries.clear();
        for (int i = 0; i < shown.size(); i++) {
            var tab = (Tab) getComponentAt(i);
            queries.put(tab, shown.get(i));
            label(tab, names.get(i));
            tab.setVisible(i >= VIEWS.size()
                    || !names.get(i).equals(BIN)
                    || current.filter().inBin());
            if (isSame(shown.get(i), current)) {
                setSelectedTab(tab);
            }
        }
        counts.of(shown.stream().map(PeopleQuery::filter).toList(), everyone, this::number);
    }

    /// Says how many each view shows; the bin is one only while somebody lies in it.
    private void number(List<Integer> numbers) {
        for (int i = 0; i < numbers.size(); i++) {
            var tab = getTabAt(i);
            badge(tab).setText(String.valueOf(numbers.get(i)));
            if (numbers.get(i) > 0) tab.setVisible(true);
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

    private static Span badge(Tab tab) {
        return (Span) tab.getComponentAt(1);
    }

    private static void label(Tab tab, String name) {
        var badge = new Span();
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
