package app.kith.exchange.ui;

import app.kith.accounts.Workspaces;
import app.kith.exchange.format.UnreadableFile;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Does what takes longer than a moment beside the page, which stays alive meanwhile and is told when it is done.
@Component
class OffPage {
    private static final Logger LOG = LoggerFactory.getLogger(OffPage.class);

    private final Workspaces workspaces;
    private final boolean beside;

    /// @param workerCount as for imports; with 0 there is no work in the background, and the page waits
    OffPage(Workspaces workspaces, @Value("${kith.import.workers:2}") int workerCount) {
        this.workspaces = workspaces;
        this.beside = workerCount > 0;
    }

    /// Works in the present workspace, then tells the page.
    ///
    /// @param failed told a sentence when the work could not be done
    <T> void run(Supplier<T> work, Consumer<T> done, Consumer<String> failed) {
        if (!beside) {
            attempt(work, done, failed).execute();
            return;
        }
        var ui = UI.getCurrentOrThrow();
        var workspace = workspaces.current();
        Thread.ofVirtual().start(() -> {
            var outcome = workspaces.inWorkspace(workspace, () -> attempt(work, done, failed));
            try {
                ui.access(outcome);
            } catch (UIDetachedException gone) {
                LOG.debug("The page was closed meanwhile", gone);
            }
        });
    }

    private static <T> Command attempt(Supplier<T> work, Consumer<T> done, Consumer<String> failed) {
        try {
            var result = work.get();
            return () -> done.accept(result);
        } catch (UnreadableFile unreadable) {
            return () -> failed.accept(sentence(unreadable));
        } catch (RuntimeException unexpected) {
            LOG.error("Work for an import page failed", unexpected);
            return () -> failed.accept("Kith could not finish this. Nothing was brought in; try it again.");
        }
    }

    static String sentence(UnreadableFile unreadable) {
        var said = unreadable.getMessage();
        return said == null ? "This file cannot be read." : said;
    }
}
