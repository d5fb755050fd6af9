package app.kith.exchange.ui;

import app.kith.design.Icon;
import app.kith.design.SectionTitle;
import app.kith.exchange.ImportProgress;
import app.kith.exchange.ImportStatus;
import app.kith.exchange.Importer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/// The imports before this one: what came of them, and the way back into each.
class EarlierImports extends Section {
    private static final int SHOWN = 20;

    private final Importer importer;
    private final ImportWords words;

    EarlierImports(Importer importer, ImportWords words) {
        this.importer = importer;
        this.words = words;
        addClassName("kith-imports");
        refresh();
    }

    private void refresh() {
        removeAll();
        var latest = importer.latest(SHOWN);
        setVisible(!latest.isEmpty());
        var list = new UnorderedList();
        latest.forEach(batch -> list.add(line(batch)));
        add(new SectionTitle("Earlier imports"), list);
    }

    private ListItem line(ImportProgress batch) {
        var name = new Span(batch.name());
        name.addClassName("kith-imports__name");
        var day = batch.createdAt().atZone(words.zone()).toLocalDate();
        var what = new Span("%s, %s".formatted(words.words().past(day), words.counts(batch)));
        what.addClassNames("kith-small", "kith-muted");
        what.setTitle(words.words().date(day));
        var text = new Div(name, what);
        text.addClassName("kith-imports__text");
        if (batch.remark() != null) {
            var remark = new Span(batch.remark());
            remark.addClassNames("kith-small", "kith-muted");
            text.add(remark);
        }
        var status = new Span(new Icon(icon(batch.status())), new Span(ImportWords.status(batch.status())));
        status.addClassName("kith-sureness");
        var line = new ListItem(new Icon(Icon.Name.FILE_SPREADSHEET, 20), text, status, actions(batch));
        line.addClassName("kith-imports__line");
        return line;
    }

    private Div actions(ImportProgress batch) {
        var actions = new Div();
        actions.addClassName("kith-imports__actions");
        switch (batch.status()) {
            case MATCHING -> actions.add(open(batch, "Go on"), throwAway(batch));
            case DONE, FAILED -> actions.add(open(batch, "Open report"), undo(batch));
            case RUNNING, STOPPING, UNDOING -> actions.add(open(batch, "Watch"));
            case STOPPED, UNDONE -> actions.add(open(batch, "Open report"));
        }
        return actions;
    }

    private Button undo(ImportProgress batch) {
        return UndoImport.button(
                "Undo", importer, batch, words, () -> UI.getCurrentOrThrow().navigate("import/" + batch.id()));
    }

    private static Anchor open(ImportProgress batch, String label) {
        var link = new Anchor("import/" + batch.id(), label);
        link.addClassName("kith-link");
        link.getElement().setAttribute("aria-label", "%s: %s".formatted(label, batch.name()));
        return link;
    }

    private Button throwAway(ImportProgress batch) {
        var button = new Button("Throw away", click -> {
            importer.discard(batch.id());
            refresh();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel("Throw away: " + batch.name());
        return button;
    }

    private static Icon.Name icon(ImportStatus status) {
        return switch (status) {
            case MATCHING -> Icon.Name.CIRCLE_DASHED;
            case RUNNING -> Icon.Name.CLOCK;
            case STOPPING, UNDOING, STOPPED, UNDONE -> Icon.Name.UNDO_2;
            case DONE -> Icon.Name.CIRCLE_CHECK;
            case FAILED -> Icon.Name.TRIANGLE_ALERT;
        };
    }
}
