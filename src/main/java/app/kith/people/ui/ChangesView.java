package app.kith.people.ui;

import app.kith.accounts.Workspaces;
import app.kith.design.BackLink;
import app.kith.design.EmptyInvite;
import app.kith.design.Icon;
import app.kith.design.Refreshable;
import app.kith.design.Words;
import app.kith.people.AddressBook;
import app.kith.people.bulk.BulkChange;
import app.kith.people.bulk.BulkState;
import app.kith.people.bulk.BulkWork;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;

/// What was done to many people in the last 30 days, each with its way back.
@Route(ChangesView.PATH)
@PageTitle("Recent changes")
@PermitAll
@StyleSheet("kith-bulk.css")
class ChangesView extends Div implements BeforeEnterObserver, Refreshable {
    static final String PATH = "people/changes";
    private static final int SHOWN = 100;

    private final BulkWork bulk;
    private final Workspaces workspaces;
    private final BulkProgress progress = new BulkProgress();
    private final BulkGestures gestures;
    private final Div content = new Div();

    ChangesView(BulkWork bulk, Workspaces workspaces) {
        this.bulk = bulk;
        this.workspaces = workspaces;
        gestures = new BulkGestures(bulk, progress, this::refresh);
        addClassNames("kith-page", "kith-changes");
        var what = new Paragraph(
                "Everything done to several people at once. Each can be taken back for %d days; whoever was changed since stays as they are."
                        .formatted(AddressBook.DAYS_IN_BIN));
        what.addClassName("kith-muted");
        add(new BackLink("people", "People"), new app.kith.design.PageTitle("Recent changes"), what, content, progress);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
        bulk.working().ifPresent(gestures::follow);
    }

    @Override
    public void refresh() {
        content.removeAll();
        var changes = bulk.latest(SHOWN);
        if (changes.isEmpty()) {
            content.add(new EmptyInvite(
                    "Nothing yet",
                    "Choose people in the list and tag them, move them or put them in the bin. It will stand here.",
                    new Button("Show people", click -> UI.getCurrentOrThrow().navigate("people"))));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("kith-changes__list");
        changes.forEach(change -> list.add(line(change)));
        content.add(list);
    }

    private ListItem line(BulkChange change) {
        var said = new Span(bulk.said(change));
        said.getElement().setAttribute("dir", "auto");
        var words = new Words(workspaces.today(), UI.getCurrentOrThrow().getLocale());
        var about = new ArrayList<String>();
        about.add(words.date(change.createdAt().atZone(workspaces.zone()).toLocalDate()));
        if (change.by() != null && workspaces.members().size() > 1) {
            about.add(change.by());
        }
        if (change.state() != BulkState.DONE) {
            about.add(BulkGestures.words(bulk, change));
        }
        var below = new Span(String.join(" · ", about));
        below.addClassNames("kith-small", "kith-muted");
        var text = new Div(said, below);
        text.addClassName("kith-changes__text");
        var item = new ListItem(text);
        item.addClassName("kith-row");
        if (change.state() == BulkState.DONE && change.changed() > 0 && !bulk.isFinal(change)) {
            var back = new Button("Take back", new Icon(Icon.Name.UNDO_2), click -> gestures.undo(change.id()));
            back.setAriaLabel("Take back: " + bulk.said(change));
            item.add(back);
        }
        return item;
    }
}
