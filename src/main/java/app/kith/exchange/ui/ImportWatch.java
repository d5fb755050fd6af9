package app.kith.exchange.ui;

import app.kith.design.Toasts;
import app.kith.exchange.ImportId;
import app.kith.exchange.ImportProgress;
import app.kith.exchange.Importer;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;

/// Follows an import for a browser tab: tells its page while that is open, and says in a message when the import is
/// done after the user has gone to another page.
final class ImportWatch {
    private final UI ui;
    private final ImportWords words;
    private final RunStep page;
    private Runnable stop = () -> {};

    private ImportWatch(UI ui, ImportWords words, RunStep page) {
        this.ui = ui;
        this.words = words;
        this.page = page;
    }

    /// Begins to follow an import, and ends whatever this tab followed before.
    static void follow(UI ui, Importer importer, ImportId id, ImportWords words, RunStep page) {
        var before = ComponentUtil.getData(ui, ImportWatch.class);
        if (before != null) {
            before.end();
        }
        var watch = new ImportWatch(ui, words, page);
        watch.stop = importer.watch(id, watch::hear);
        ComponentUtil.setData(ui, ImportWatch.class, watch);
        ui.addDetachListener(closed -> watch.end());
        importer.progress(id).ifPresent(watch::hear);
    }

    private void end() {
        stop.run();
    }

    /// On the thread that brings people in.
    private void hear(ImportProgress progress) {
        try {
            ui.access(() -> tell(progress));
        } catch (UIDetachedException closed) {
            end();
        }
    }

    private void tell(ImportProgress progress) {
        var isDone = !progress.status().isWorking();
        if (isDone) {
            end();
        }
        if (page.isAttached()) {
            page.show(progress);
        } else if (isDone) {
            Toasts.say(
                    "%s: %s.".formatted(progress.name(), words.title(progress)),
                    "Open report",
                    () -> UI.getCurrentOrThrow().navigate("import/" + progress.id()));
        }
    }
}
