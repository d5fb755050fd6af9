package app.kith.design;

import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.function.Consumer;

/// A switch between two ways to look at the same people.
public class PictureOrList extends Tabs {
    private final Tab picture = new Tab("Picture");
    private final Tab list = new Tab("List");
    private boolean isListShown;

    /// @param whenChosen hears whether the user wants the list
    public PictureOrList(Consumer<Boolean> whenChosen) {
        add(picture, list);
        addClassName("kith-seg");
        getElement().setAttribute("aria-label", "Show it as");
        addSelectedChangeListener(event -> {
            var isList = event.getSelectedTab() == list;
            if (isList != isListShown) {
                isListShown = isList;
                whenChosen.accept(isList);
            }
        });
    }

    /// Says which of the two is on screen.
    public void show(boolean asList) {
        isListShown = asList;
        setSelectedTab(asList ? list : picture);
    }
}
