package app.kith.interactions;

import app.kith.people.LettingGo;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A personal word with somebody who was let go ends that.
@Component
class ReachedAgain {
    private final LettingGo lettingGo;

    ReachedAgain(LettingGo lettingGo) {
        this.lettingGo = lettingGo;
    }

    @EventListener
    void on(InteractionLogged event) {
        if (event.personal()) {
            lettingGo.reached(event.people(), event.day());
        }
    }
}
