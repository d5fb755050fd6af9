package app.kith.interactions.ui;

import app.kith.design.Words;
import app.kith.interactions.spi.Promises.Promise;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Offers what was promised as tasks, each with a box to tick. Nothing is ticked by itself; what is ticked stays so
/// while the words of it are still being typed.
class PromiseOffers extends Div {
    private final Set<Integer> ticked;
    private List<Promise> offered = List.of();

    PromiseOffers() {
        this(new TreeSet<>());
    }

    /// @param ticked which of them are, kept by whoever shows the next offers
    PromiseOffers(Set<Integer> ticked) {
        this.ticked = ticked;
        addClassName("kith-log__promises");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "Also a task?");
        setVisible(false);
    }

    void show(List<Promise> promises, Words words) {
        if (promises.equals(offered)) {
            return;
        }
        offered = promises;
        ticked.removeIf(place -> place >= promises.size());
        removeAll();
        for (int i = 0; i < promises.size(); i++) {
            int place = i;
            var box = new Checkbox(said(promises.get(i), words), ticked.contains(i));
            box.addValueChangeListener(change -> {
                if (change.getValue()) ticked.add(place);
                else ticked.remove(place);
            });
            add(box);
        }
        setVisible(!promises.isEmpty());
    }

    List<Promise> wanted() {
        var wanted = new ArrayList<Promise>();
        ticked.stream()
                .filter(place -> place < offered.size())
                .map(offered::get)
                .forEach(wanted::add);
        return wanted;
    }

    /// "Add a task: Send her the drawings, by Fri 20 Nov".
    static String said(Promise promise, Words words) {
        var day = promise.dueOn();
        return "Add a task: " + promise.title() + (day == null ? ", some day" : ", by " + words.future(day));
    }
}
