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
        var letGo = event.those(person -> person.letGoOn() != null);
        if (event.personal() && !letGo.isEmpty()) {
            lettingGo.reached(letGo, event.day());
        }
    }
}
