package app.kith.people.ui;

import app.kith.design.Refreshable;
import app.kith.design.Toasts;
import app.kith.people.BackInTouch;
import app.kith.people.LettingGo;
import app.kith.people.PersonRef;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.stream.Collectors;
import org.springframework.transaction.event.TransactionalEventListener;

/// Says to whoever logged the word that somebody is no longer let go, wherever it was logged.
@SpringComponent
class BackInTouchToast {
    private final LettingGo lettingGo;

    BackInTouchToast(LettingGo lettingGo) {
        this.lettingGo = lettingGo;
    }

    /// After the commit, so that nothing is said that did not come to be.
    @TransactionalEventListener
    void on(BackInTouch event) {
        var ui = UI.getCurrent();
        if (ui == null) {
            return;
        }
        var ids = event.people().stream().map(PersonRef::id).toList();
        var names = event.people().stream().map(PersonRef::callName).collect(Collectors.joining(", "));
        // later in this request: the transaction that just ended still occupies the thread
        ui.beforeClientResponse(
                ui,
                context -> Toasts.say("Back in touch with %s. No longer let go.".formatted(names), () -> {
                    lettingGo.letGo(ids);
                    Refreshable.currentPage();
                }));
    }
}
