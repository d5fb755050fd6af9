package app.kith.interactions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/// Changes or deletes one entry of the timeline. One element, since there are very many of them on a page;
/// it comes with the layout, in `kith.ts`.
@Tag("kith-entry-tools")
class EntryTools extends Component implements HasStyle {
    private final String entry;
    private final Runnable change;
    private final Runnable delete;

    /// @param entry what it is called, for those who hear it
    EntryTools(String entry, Runnable change, Runnable delete) {
        this.entry = entry;
        this.change = change;
        this.delete = delete;
        addClassName("kith-timeline__edit");
        getElement().setAttribute("entry", entry);
        getElement().addEventListener("change-entry", event -> change());
        getElement().addEventListener("delete-entry", event -> delete());
    }

    String entry() {
        return entry;
    }

    void change() {
        change.run();
    }

    void delete() {
        delete.run();
    }
}
