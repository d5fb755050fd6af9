package app.kith.design;

import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.List;
import java.util.function.IntConsumer;

/// A switch between a few ways to look at the same things.
public class Segments extends Tabs {
    private int shown;

    /// @param labels one word each, the first is shown at first
    /// @param whenChosen hears which of them the user wants
    public Segments(String name, List<String> labels, IntConsumer whenChosen) {
        labels.forEach(label -> add(new Tab(label)));
        addClassName("kith-seg");
        getElement().setAttribute("aria-label", name);
        addSelectedChangeListener(event -> {
            if (getSelectedIndex() != shown) {
                shown = getSelectedIndex();
                whenChosen.accept(shown);
            }
        });
    }

    /// Says which of them is on screen.
    public void show(int index) {
        shown = index;
        setSelectedIndex(index);
    }
}
