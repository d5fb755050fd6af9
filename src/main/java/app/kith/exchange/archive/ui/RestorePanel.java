package app.kith.exchange.archive.ui;

import app.kith.accounts.SignedIn;
import app.kith.design.Icon;
import app.kith.design.UploadWords;
import app.kith.exchange.archive.ArchiveContents;
import app.kith.exchange.archive.Restoring;
import app.kith.exchange.archive.Restoring.State;
import app.kith.exchange.archive.UnreadableArchive;
import app.kith.exchange.archive.WayIn;
import app.kith.exchange.format.DroppedFile;
import app.kith.exchange.format.UnreadableFile;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Takes an archive, asks what is still to be known, and shows how it comes in. What is wrong is said right
/// here; who leaves meanwhile finds it as far as it is.
@StyleSheet("kith-file.css")
@StyleSheet("kith-restore.css")
class RestorePanel extends Div {
    private static final String TOO_LARGE =
            "This file is larger than 256 MB. Restore it by command: java -jar kith.jar restore FILE";

    private final Restoring restoring;
    private final @Nullable SignedIn owner;
    private final Consumer<Boolean> noWayBack;
    private final Consumer<String> done;
    private final ProgressBar bar = new ProgressBar();
    private final Span count = new Span();
    private final Span announced = new Span();
    private final Button choose = new Button("Choose an archive");
    private @Nullable DroppedFile held;
    private Runnable unwatch = () -> {};
    private boolean isComing;
    private boolean isFinished;
    private long tenths = -1;

    /// @param owner whose empty workspace gives way; null where nobody has an account
    /// @param noWayBack told whether an archive comes in
    /// @param done told what came back, in words
    RestorePanel(Restoring restoring, @Nullable SignedIn owner, Consumer<Boolean> noWayBack, Consumer<String> done) {
        this.noWayBack = noWayBack;
        this.restoring = restoring;
        this.owner = owner;
        this.done = done;
        addClassName("kith-restore");
        announced.addClassName("kith-sr");
        announced.getElement().setAttribute("role", "status");
        count.addClassNames("kith-small", "kith-muted", "kith-num");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        unwatch = restoring.watch(state -> {
            try {
                ui.access(() -> show(state));
            } catch (UIDetachedException closed) {
                unwatch.run();
            }
        });
        if (held != null) return;
        begin();
        if (owner == null) choose.focus();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        unwatch.run();
        letGo();
    }

    private void begin() {
        var state = restoring.state();
        if (state.isUnderWay()) {
            show(state);
            return;
        }
        removeAll();
        var objection = restoring.objection(owner);
        if (objection.isPresent()) {
            var sentence = new Paragraph(objection.get());
            sentence.addClassName("kith-muted");
            add(sentence);
            return;
        }
        var about = new Paragraph("Take the archive out of the other Kith, in its settings. It brings everything along,"
                + " as long as there is nobody here yet.");
        about.addClassNames("kith-small", "kith-muted");
        add(about, drop());
        if (state.refusal() != null) refuse(state.refusal());
    }

    private Div drop() {
        if (owner == null) choose.addThemeVariants(ButtonVariant.PRIMARY);
        var title = new Span("Drop an archive here");
        title.addClassName("kith-file-drop__title");
        // not in the drop area, which touch screens show without words
        var kinds = new Paragraph("kith-archive.zip, or what the command “backup” wrote, up to 256 MB");
        kinds.addClassNames("kith-small", "kith-muted", "kith-file-drop__kinds");
        var upload = new Upload(this::receive);
        upload.setUploadButton(choose);
        upload.setDropLabel(title);
        upload.setDropLabelIcon(new Icon(Icon.Name.UPLOAD, 20));
        upload.setMaxFileSize(Math.toIntExact(DroppedFile.MAX_BYTES));
        upload.setMaxFiles(1);
        upload.setI18n(UploadWords.of(TOO_LARGE, "An archive ends in .zip."));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        var drop = new Div(upload, kinds);
        drop.addClassName("kith-file-drop");
        return drop;
    }

    /// Runs on the thread that receives the file, so the page stays alive however large it is.
    private void receive(UploadEvent event) throws IOException {
        var ui = event.getUI();
        var objection = restoring.objection(owner);
        if (objection.isPresent()) {
            ui.access(() -> again(objection.get()));
            return;
        }
        try (var content = event.getInputStream()) {
            var file = restoring.receive(content);
            try {
                var contents = restoring.look(file.path(), owner);
                ui.access(() -> ask(file, contents));
            } catch (UnreadableArchive unreadable) {
                file.close();
                ui.access(() -> again(said(unreadable)));
            } catch (IOException | RuntimeException failed) {
                file.close();
                throw failed;
            }
        } catch (UnreadableFile large) {
            ui.access(() -> again(TOO_LARGE));
        }
    }

    private static String said(UnreadableArchive unreadable) {
        return unreadable.getMessage() == null ? "This archive cannot be read." : unreadable.getMessage();
    }

    private void again(String sentence) {
        begin();
        if (isComing) return;
        refuse(sentence);
        choose.focus();
    }

    private void refuse(String sentence) {
        getChildren()
                .filter(child -> child.hasClassName("kith-refusal"))
                .toList()
                .forEach(this::remove);
        var refusal = new Paragraph(sentence);
        refusal.addClassName("kith-refusal");
        refusal.getElement().setAttribute("role", "alert");
        add(refusal);
    }

    private void ask(DroppedFile file, ArchiveContents contents) {
        letGo();
        if (!isAttached()) {
            file.close();
            return;
        }
        held = file;
        removeAll();
        var question = new WhoComesIn(restoring, contents, owner, wayIn -> begin(contents, wayIn), this::another);
        add(question);
        question.focus();
    }

    private void another() {
        letGo();
        begin();
        choose.focus();
    }

    private void begin(ArchiveContents contents, WayIn wayIn) {
        var file = held;
        held = null;
        if (file == null) return;
        var beside = UI.getCurrentOrThrow();
        restoring.begin(file, contents, wayIn);
        beside.access(() -> show(restoring.state()));
    }

    private void letGo() {
        if (held != null) held.close();
        held = null;
    }

    private void show(State state) {
        if (state.isUnderWay()) {
            if (!isComing) {
                isComing = true;
                noWayBack.accept(true);
                removeAll();
                var leave = new Paragraph("You can leave this page. Until it is done, nobody can sign in.");
                leave.addClassNames("kith-small", "kith-muted");
                add(new Span("Bringing everything back"), bar, count, leave, announced);
            }
            bar.setValue(state.share());
            bar.getElement().setAttribute("aria-label", "Rows brought back");
            count.setText("%,d of %,d rows".formatted(state.rows(), state.ofRows()));
            announce(state);
        } else if (state.brought() != null) {
            if (!isFinished) finish(state.brought());
        } else if (isComing) {
            isComing = false;
            noWayBack.accept(false);
            begin();
        } else if (held == null && state.refusal() != null) {
            begin();
        }
    }

    private void finish(String brought) {
        isComing = false;
        isFinished = true;
        unwatch.run();
        removeAll();
        done.accept(brought);
    }

    /// Every tenth is said, not every row.
    private void announce(State state) {
        var reached = (long) Math.floor(state.share() * 10);
        if (reached > tenths) {
            tenths = reached;
            announced.setText("%d%% brought back".formatted(reached * 10));
        }
    }
}
