package app.kith.exchange.ui;

import app.kith.accounts.Workspaces;
import app.kith.design.Icon;
import app.kith.design.Panel;
import app.kith.design.SectionTitle;
import app.kith.exchange.Importer;
import app.kith.nurture.spi.FirstStep;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/// Offers a file to import while there is nobody; dropping it leads to its columns.
@org.springframework.stereotype.Component
class ImportFirstStep implements FirstStep {
    private final Importer importer;
    private final Workspaces workspaces;

    ImportFirstStep(Importer importer, Workspaces workspaces) {
        this.importer = importer;
        this.workspaces = workspaces;
    }

    @Override
    public Component create(Runnable done) {
        var title = new Div(new Icon(Icon.Name.UPLOAD, 20), new SectionTitle("Import your people"));
        title.addClassName("kith-row");
        var how = new Paragraph("Contacts from your phone, mail, LinkedIn or an old CRM."
                + " You see every match before anything is saved, and can undo it all.");
        how.addClassName("kith-muted");
        var drop = new FileDrop(
                importer, workspaces, draft -> UI.getCurrentOrThrow().navigate("import/" + draft.id()));
        var card = new Panel(title, how, drop);
        card.addClassNames("kith-panel--padded", "kith-first-step");
        return card;
    }

    @Override
    public int order() {
        return 10;
    }
}
