package app.kith.exchange.followers.ui;

import app.kith.accounts.WorkspaceId;
import app.kith.accounts.Workspaces;
import app.kith.design.Icon;
import app.kith.design.UploadWords;
import app.kith.exchange.followers.FollowerList;
import app.kith.exchange.format.DroppedFile;
import app.kith.exchange.format.UnreadableFile;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One of the lists to compare: where it is dropped, and what it turned out to be.
class ListDrop extends Div {
    private final Reading reading;
    private final Workspaces workspaces;
    private final WorkspaceId workspace;
    private final Runnable changed;
    private final Upload upload = new Upload(this::receive);
    private final Paragraph said = new Paragraph();
    private @Nullable FollowerList list;

    /// Reads a file that was dropped.
    @FunctionalInterface
    interface Reading {

        /// @throws UnreadableFile when there is no list in it; its message says so
        FollowerList read(String fileName, InputStream content);
    }

    ListDrop(String title, String how, Reading reading, Workspaces workspaces, Runnable changed) {
        this.reading = reading;
        this.workspaces = workspaces;
        this.workspace = workspaces.current();
        this.changed = changed;
        addClassName("kith-file-drop");
        var heading = new H2(title);
        heading.addClassName("kith-followers__which");
        var hint = new Paragraph(how); // not in the drop area, which touch screens show without words
        hint.addClassNames("kith-small", "kith-muted", "kith-followers__how");
        var choose = new Button("Choose a file");
        choose.setAriaLabel("Choose a file: " + title);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span("Or drop it here"));
        upload.setDropLabelIcon(new Icon(Icon.Name.FILE_SPREADSHEET, 20));
        upload.setAcceptedFileExtensions(".json", ".js", ".csv", ".txt", ".zip");
        upload.setMaxFileSize(Math.toIntExact(DroppedFile.MAX_BYTES));
        upload.setMaxFiles(1);
        upload.setI18n(UploadWords.of(
                "This file is larger than 256 MB.",
                "Choose the .json, .js or .csv file of your followers, or the whole .zip archive."));
        upload.addFileRejectedListener(rejected -> say(rejected.getErrorMessage(), true));
        said.getElement().setAttribute("role", "status");
        said.setVisible(false);
        add(heading, hint, upload, said);
    }

    Optional<FollowerList> list() {
        return Optional.ofNullable(list);
    }

    private void receive(UploadEvent event) throws IOException {
        var ui = event.getUI();
        try (var content = event.getInputStream()) {
            var read = workspaces.inWorkspace(workspace, () -> reading.read(event.getFileName(), content));
            ui.access(() -> take(read));
        } catch (UnreadableFile unreadable) {
            ui.access(() -> say(String.valueOf(unreadable.getMessage()), true));
        }
    }

    /// Shows a list as if it had been dropped here.
    void take(FollowerList read) {
        list = read;
        say("%s: %,d on %s".formatted(read.fileName(), read.size(), read.service()), false);
        changed.run();
    }

    private void say(String sentence, boolean isRefusal) {
        upload.clearFileList();
        said.removeAll();
        said.add(new Icon(isRefusal ? Icon.Name.TRIANGLE_ALERT : Icon.Name.CHECK, 16), new Span(sentence));
        said.setClassName("kith-file-drop__refusal", isRefusal);
        said.setClassName("kith-followers__read", !isRefusal);
        said.setVisible(true);
    }
}
