package app.kith.interactions;

import app.kith.design.Words;
import app.kith.people.ContactId;
import app.kith.people.twins.Divisible;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Interactions that were with somebody else after all.
@Component
class DividedHistories implements Divisible {
    private static final int SAID = 60;

    private final InteractionLog log;
    private final InteractionRepository interactions;
    private final ApplicationEventPublisher events;

    DividedHistories(InteractionLog log, InteractionRepository interactions, ApplicationEventPublisher events) {
        this.log = log;
        this.interactions = interactions;
        this.events = events;
    }

    @Override
    public String title() {
        return "Interactions";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Part> of(ContactId person, int limit, Words words) {
        return log.timeline(person, null, limit).stream()
                .map(entry -> new Part(entry.id().value(), said(entry, words)))
                .toList();
    }

    private static String said(TimelineEntry entry, Words words) {
        var what = entry.kind().label() + ", " + words.date(entry.day());
        var note = entry.note();
        if (note == null) {
            return what;
        }
        return what + ": " + (note.length() <= SAID ? note : note.substring(0, SAID) + "…");
    }

    @Override
    public void move(Collection<UUID> parts, ContactId from, ContactId to) {
        if (!parts.isEmpty()) {
            interactions.giveParticipation(parts, from.value(), to.value());
            events.publishEvent(new InteractionsChanged(Set.of(from, to)));
        }
    }
}
