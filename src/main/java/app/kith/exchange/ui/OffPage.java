package app.kith.exchange.ui;

import app.kith.design.BesidePage;
import app.kith.exchange.format.UnreadableFile;
import com.vaadin.flow.server.Command;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Does what may take long beside the page, and says in a sentence when it could not be done.
@Component
class OffPage {
    private static final Logger LOG = LoggerFactory.getLogger(OffPage.class);

    private final BesidePage beside;

    OffPage(BesidePage beside) {
        this.beside = beside;
    }

    /// Works, then tells the page.
    ///
    /// @param failed told a sentence when the work could not be done
    <T> void run(Supplier<T> work, Consumer<T> done, Consumer<String> failed) {
        beside.run(() -> attempt(work, done, failed));
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
