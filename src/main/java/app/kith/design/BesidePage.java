package app.kith.design;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Does what takes longer than a moment beside the page, which stays alive meanwhile and is told when it is
/// done. The work is done as whoever is signed in; a page that was left is told nothing.
@Component
public class BesidePage {
    private static final Logger LOG = LoggerFactory.getLogger(BesidePage.class);

    private final boolean isBeside;

    /// @param isBeside whether there is work in the background at all; without, the page waits
    BesidePage(@Value("${kith.beside-pages:${kith.jobs:true}}") boolean isBeside) {
        this.isBeside = isBeside;
    }

    /// Works, then does to the page what came of it.
    ///
    /// @param work must not fail, since nobody hears of it; what can go wrong, it turns into what to tell
    public void run(Supplier<Command> work) {
        if (!isBeside) {
            work.get().execute();
            return;
        }
        var ui = UI.getCurrentOrThrow();
        var signedIn = SecurityContextHolder.getContext();
        Thread.ofVirtual().start(new DelegatingSecurityContextRunnable(() -> tell(ui, work.get()), signedIn));
    }

    private static void tell(UI ui, Command outcome) {
        try {
            ui.access(outcome);
        } catch (UIDetachedException gone) {
            LOG.debug("The page was closed meanwhile", gone);
        }
    }
}
