package app.kith.people.tags.ui;

import app.kith.design.BackLink;
import app.kith.design.EmptyInvite;
import app.kith.design.Refreshable;
import app.kith.people.bulk.BulkWork;
import app.kith.people.tags.TagChanges;
import app.kith.people.tags.TagUse;
import app.kith.people.tags.Tags;
import app.kith.people.ui.BulkGestures;
import app.kith.people.ui.BulkProgress;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/// The tags of the workspace: what they are called, their colours, how many carry them.
@Route("people/tags")
@PageTitle("Tags")
@PermitAll
@StyleSheet("kith-tags.css")
@StyleSheet("kith-bulk.css")
class TagsView extends Div implements BeforeEnterObserver, Refreshable {
    private final Tags tags;
    private final TagChanges changes;
    private final BulkWork bulk;
    private final BulkProgress progress = new BulkProgress();
    private final BulkGestures gestures;
    private final app.kith.design.PageTitle title = new app.kith.design.PageTitle("Tags");
    private final Div content = new Div();

    TagsView(Tags tags, TagChanges changes, BulkWork bulk) {
        this.tags = tags;
        this.changes = changes;
        this.bulk = bulk;
        gestures = new BulkGestures(bulk, progress, this::refresh);
        addClassNames("kith-page", "kith-tags");
        add(new BackLink("people", "People"), title, content, progress);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
        bulk.working().ifPresent(gestures::follow);
    }

    @Override
    public void refresh() {
        content.removeAll();
        var uses = tags.uses();
        title.setCount(uses.isEmpty() ? "" : String.valueOf(uses.size()));
        if (uses.isEmpty()) {
            content.add(new EmptyInvite(
                    "No tags yet",
                    "A tag gathers people under one word, such as where you know them from. Choose people in the list"
                            + " and tag them, or write a tag down with a person.",
                    new Button("Show people", click -> UI.getCurrentOrThrow().navigate("people"))));
            return;
        }
        var what = new Paragraph(
                "A word under which you gather people. Press a tag to see who carries it; give it a colour to find it at"
                        + " a glance.");
        what.addClassName("kith-muted");
        var list = new UnorderedList();
        list.addClassName("kith-tags__list");
        uses.forEach(use -> list.add(line(use, uses)));
        content.add(what, list);
    }

    private TagLine line(TagUse use, List<TagUse> all) {
        return new TagLine(use, new TagGestures(tags, changes, use, all, gestures, this::refresh));
    }
}
