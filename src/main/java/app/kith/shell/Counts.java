package app.kith.shell;

import app.kith.design.spi.NavigationCount;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The numbers beside the entries of the navigation, read anew after each navigation.
class Counts {
    private final List<NavigationCount> counts;
    private final List<Runnable> shown = new ArrayList<>();

    Counts(List<NavigationCount> counts) {
        this.counts = counts;
    }

    /// A number for this entry, if it has one; hidden while it is 0.
    Optional<Span> beside(MenuEntry entry) {
        var path = Navigation.path(entry);
        return counts.stream()
                .filter(count -> count.path().equals(path))
                .findFirst()
                .map(this::shown);
    }

    void refresh() {
        shown.forEach(Runnable::run);
    }

    private Span shown(NavigationCount count) {
        var number = new Span();
        number.addClassNames("kith-nav-count", "kith-num");
        shown.add(() -> {
            int now = count.count();
            number.setText(now == 0 ? "" : String.valueOf(now));
            number.setVisible(now > 0);
            number.setClassName("kith-nav-count--late", count.tone() == NavigationCount.Tone.LATE);
        });
        return number;
    }
}
