package app.kith.people.ui;

import app.kith.accounts.Workspaces;
import app.kith.design.Refreshable;
import app.kith.design.Words;
import app.kith.people.AddressBook;
import app.kith.people.ContactId;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// One field that finds people, pages and things to do, from anywhere. The keys are handled in the browser; here it is
/// answered what was found and done what was chosen. The element comes with the layout, in `kith.ts`.
@Tag("kith-find")
@StyleSheet("kith-tags.css")
class FindPalette extends Component {
    private final AddressBook people;
    private final Workspaces workspaces;
    private final ContactEditor editor;
    private final FindResults results;

    FindPalette(AddressBook people, Workspaces workspaces, ContactEditor editor, FindResults results) {
        this.people = people;
        this.workspaces = workspaces;
        this.editor = editor;
        this.results = results;
        addListener(Search.class, event -> show(event.text));
        addListener(Choose.class, event -> choose(event.row, event.log));
    }

    /// Recent people are there before anybody asks, so that it opens at once.
    @Override
    protected void onAttach(AttachEvent attach) {
        show("");
    }

    private void show(String text) {
        var found = results.rows(text, new Words(workspaces.today(), getLocale()));
        getElement().setPropertyList("rows", found);
        getElement().setProperty("answered", text);
    }

    private void choose(FindRow.Choice row, boolean log) {
        switch (row.kind()) {
            case PERSON -> {
                if (log) {
                    log(row.value());
                } else {
                    UI.getCurrentOrThrow().navigate("people/" + row.value());
                }
            }
            case LOG -> log(row.value());
            case ADD -> editor.add(row.value(), Refreshable::currentPage);
            case PAGE -> {
                var page = new Location(row.value());
                UI.getCurrentOrThrow().navigate(page.getPath(), page.getQueryParameters());
            }
            case COMMAND -> results.run(row.value());
        }
    }

    private void log(String person) {
        people.refs(List.of(new ContactId(UUID.fromString(person))))
                .values()
                .forEach(ref -> getElement()
                        .executeJs(
                                "window.dispatchEvent(new CustomEvent('kith-open-quick-log', { detail: { text: $0 } }))",
                                "Call with %s today, ".formatted(ref.name())));
    }

    /// After each pause in typing, and on opening.
    @DomEvent("search")
    public static class Search extends ComponentEvent<FindPalette> {
        private final String text;

        public Search(FindPalette source, boolean fromClient, @EventData("event.detail.text") String text) {
            super(source, fromClient);
            this.text = text;
        }
    }

    /// A row was opened, or with Shift, logged with.
    @DomEvent("choose")
    public static class Choose extends ComponentEvent<FindPalette> {
        private final FindRow.Choice row;
        private final boolean log;

        public Choose(
                FindPalette source,
                boolean fromClient,
                @EventData("event.detail.kind") String kind,
                @EventData("event.detail.value") String value,
                @EventData("event.detail.log") boolean log) {
            super(source, fromClient);
            row = new FindRow.Choice(FindRow.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), value);
            this.log = log;
        }
    }
}
