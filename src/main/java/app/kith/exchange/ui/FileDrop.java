package app.kith.exchange.ui;

import app.kith.accounts.WorkspaceId;
import app.kith.accounts.Workspaces;
import app.kith.design.Icon;
import app.kith.design.UploadWords;
import app.kith.exchange.ImportDraft;
import app.kith.exchange.Importer;
import app.kith.exchange.format.UnreadableFile;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.function.Consumer;

/// Where a file is dropped. What is wrong with it is said right here.
class FileDrop extends Div {
    private final Importer importer;
    private final Workspaces workspaces;
    private final WorkspaceId workspace;
    private final Consumer<ImportDraft> opened;
    private final Upload upload = new Upload(this::receive);
    private final Paragraph refusal = new Paragraph();

    FileDrop(Importer importer, Workspaces workspaces, Consumer<ImportDraft> opened) {
        this.importer = importer;
        this.workspaces = workspaces;
        this.workspace = workspaces.current();
        this.opened = opened;
        addClassName("kith-file-drop");
        var choose = new Button("Choose a file");
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        var drop = new Span("Drop a file here");
        drop.addClassName("kith-file-drop__title");
        // not in the drop area, which touch screens show without words
        var kinds = new Paragraph("CSV, vCard, JSON, a calendar, a mailbox or a whole ZIP archive, up to 256 MB");
        kinds.addClassNames("kith-small", "kith-muted", "kith-file-drop__kinds");
        upload.setUploadButton(choose);
        upload.setDropLabel(drop);
        upload.setDropLabelIcon(new Icon(Icon.Name.FILE_SPREADSHEET, 20));
        upload.setAcceptedFileExtensions(
                ".csv", ".tsv", ".txt", ".tab", ".vcf", ".vcard", ".ldif", ".json", ".js", ".zip", ".ics", ".mbox");
        upload.setMaxFileSize(Math.toIntExact(Importer.MAX_BYTES));
        upload.setMaxFiles(1);
        upload.setI18n(
                UploadWords.of(
                        "This file is larger than 256 MB. Split it and bring in the parts.",
                        "Kith reads .csv, .tsv, .txt, .vcf, .ldif, .json, .js, .ics, .mbox and .zip files. From a spreadsheet, save the sheet as CSV."));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        upload.addStartedListener(started -> refusal.setVisible(false));
        refusal.addClassName("kith-file-drop__refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        add(upload, kinds, refusal);
    }

    /// Runs on the thread that receives the file, so the page stays alive however large it is.
    private void receive(UploadEvent event) throws IOException {
        var ui = event.getUI();
        try (var content = event.getInputStream()) {
            var draft = workspaces.inWorkspace(workspace, () -> importer.open(event.getFileName(), content));
            ui.access(() -> opened.accept(draft));
        } catch (UnreadableFile unreadable) {
            ui.access(() -> refuse(OffPage.sentence(unreadable)));
        }
    }

    private void refuse(String sentence) {
        upload.clearFileList();
        refusal.removeAll();
        refusal.add(new Icon(Icon.Name.TRIANGLE_ALERT, 16), new Span(sentence));
        refusal.setVisible(true);
    }
}
