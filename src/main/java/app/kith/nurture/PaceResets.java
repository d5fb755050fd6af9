package app.kith.nurture;

import app.kith.interactions.InteractionLogged;
import app.kith.interactions.InteractionsChanged;
import app.kith.people.HeldPerson;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Begins a pace anew with every personal interaction, whoever logged it and wherever it came from.
@Component
@Transactional
class PaceResets {
    private final Cadences cadences;

    PaceResets(Cadences cadences) {
        this.cadences = cadences;
    }

    @EventListener
    void on(InteractionLogged event) {
        var paced = event.those(HeldPerson::hasPace);
        if (event.personal() && !paced.isEmpty()) {
            cadences.change(paced, row -> row.tended(event.day()));
        }
    }

    @EventListener
    void on(InteractionsChanged event) {
        cadences.readAnew(event.people());
    }
}
