package app.kith.shell;

import app.kith.accounts.Remembered;
import app.kith.design.spi.NavigationCount;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The numbers beside the entries of the navigation, read anew after each navigation and when a page has
/// changed something; each once, wherever it stands.
class Counts {
    private final Map<NavigationCount, List<Span>> shown = new LinkedHashMap<>();

    private final Remembered remembered;

    private record Now(int count, NavigationCount.Tone tone) {}

    Counts(List<NavigationCount> counts, Remembered remembered) {
        this.remembered = remembered;
        counts.forEach(count -> shown.put(count, new ArrayList<>()));
    }

    /// A number for this entry, if it has one; hidden while it is 0.
    Optional<Span> beside(MenuEntry entry) {
        var path = Navigation.path(entry);
        return shown.entrySet().stream()
                .filter(count -> count.getKey().path().equals(path))
                .findFirst()
                .map(count -> {
                    var number = new Span();
                    number.addClassNames("kith-nav-count", "kith-num");
                    count.getValue().add(number);
                    return number;
                });
    }

    void refresh() {
        shown.forEach((count, numbers) -> {
            if (numbers.isEmpty()) return;
            show(remembered.orElse(count, () -> new Now(count.count(), count.tone())), numbers);
        });
    }

    private static void show(Now now, List<Span> numbers) {
        numbers.forEach(number -> {
            number.setText(now.count() == 0 ? "" : String.valueOf(now.count()));
            number.setVisible(now.count() > 0);
            number.setClassName("kith-nav-count--late", now.tone() == NavigationCount.Tone.LATE);
        });
    }
}
