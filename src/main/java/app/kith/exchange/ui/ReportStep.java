package app.kith.exchange.ui;

import app.kith.accounts.WorkspaceId;
import app.kith.accounts.Workspaces;
import app.kith.design.Icon;
import app.kith.design.SectionTitle;
import app.kith.exchange.ImportId;
import app.kith.exchange.ImportProgress;
import app.kith.exchange.ImportStatus;
import app.kith.exchange.Importer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;

/// What came of an import: counts, the rows that wait for the user, what was not taken, and undo.
class ReportStep extends Div {
    private final Importer importer;
    private final Workspaces workspaces;
    private final ImportProgress batch;
    private final ImportWords words;

    /// @param undoing to be run when the import is being taken back
    ReportStep(
            Importer importer,
            Workspaces workspaces,
            ImportProgress batch,
            ImportWords words,
            ImportHead head,
            Runnable undoing) {
        this.importer = importer;
        this.workspaces = workspaces;
        this.batch = batch;
        this.words = words;
        addClassName("kith-import-report");
        head.ask(
                ImportStep.REPORT,
                words.title(batch),
                words.from(batch) + (batch.remark() == null ? "" : " " + batch.remark()));
        var stands = List.of(ImportStatus.DONE, ImportStatus.FAILED).contains(batch.status());
        if (stands) {
            add(counts());
        }
        add(foot(stands, undoing));
        if (batch.status() != ImportStatus.STOPPED && batch.status() != ImportStatus.UNDONE) {
            addRows("Set aside for you", true);
            addRows("Brought in, with something to say", false);
        }
    }

    private UnorderedList counts() {
        if (batch.isHistory()) {
            var told = new UnorderedList(
                    RunStep.countLine(Icon.Name.CALENDAR, number(batch.added()), "new"),
                    RunStep.countLine(Icon.Name.CHECK, number(batch.unchanged()), "already here"),
                    RunStep.countLine(Icon.Name.TRIANGLE_ALERT, number(batch.setAside()), "set aside for you"));
            told.addClassName("kith-run__counts");
            return told;
        }
        var counts = new UnorderedList(
                RunStep.countLine(Icon.Name.USER_ROUND_PLUS, number(batch.added()), "new"),
                RunStep.countLine(Icon.Name.MERGE, number(batch.joined()), "joined with someone you had"),
                RunStep.countLine(Icon.Name.CHECK, number(batch.unchanged()), "already here, unchanged"),
                RunStep.countLine(Icon.Name.TRIANGLE_ALERT, number(batch.setAside()), "set aside for you"));
        counts.addClassName("kith-run__counts");
        return counts;
    }

    private String number(int count) {
        return words.words().number(count);
    }

    private Div foot(boolean stands, Runnable undoing) {
        var from = new Span("Read as " + batch.described());
        from.addClassNames("kith-small", "kith-muted", "kith-grow");
        var foot = new Div();
        foot.addClassName("kith-import-report__actions");
        if (stands) {
            foot.add(link("people", "See your people"));
        }
        foot.add(link("import", "Bring in another file"), from);
        if (stands) {
            foot.add(UndoImport.button("Undo this import", importer, batch, words, undoing));
        }
        return foot;
    }

    private static Anchor link(String path, String label) {
        var link = new Anchor(path, label);
        link.addClassName("kith-link");
        return link;
    }

    private void addRows(String title, boolean setAside) {
        var size = importer.reportSize(batch.id(), setAside);
        if (size == 0) {
            return;
        }
        var head = new Div(new SectionTitle(title, size));
        head.addClassName("kith-import-report__head");
        var section = new Section(head);
        if (setAside) {
            head.add(download());
            var how =
                    new Paragraph("Download them, put them right and bring that file in: the others stay as they are.");
            how.addClassNames("kith-small", "kith-muted");
            section.add(how);
        }
        section.add(new ReportRows(importer, batch.id(), setAside));
        add(section);
    }

    private Anchor download() {
        WorkspaceId workspace = workspaces.current();
        ImportId id = batch.id();
        var name = importer.reportName(id);
        var isCards = name.endsWith(".vcf");
        DownloadHandler rows = event -> {
            event.setFileName(name);
            event.setContentType(isCards ? "text/vcard;charset=utf-8" : "text/csv;charset=utf-8");
            var out = event.getOutputStream();
            workspaces.inWorkspace(workspace, () -> importer.writeReport(id, out));
        };
        var link = new Anchor(rows, "");
        link.add(new Icon(Icon.Name.DOWNLOAD), new Span(isCards ? "Set aside cards (vCard)" : "Set aside rows (CSV)"));
        link.addClassNames("kith-link", "kith-row");
        return link;
    }
}
