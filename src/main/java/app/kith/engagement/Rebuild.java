package app.kith.engagement;

import app.kith.engagement.score.EngagementState;
import app.kith.engagement.score.Ledger;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionLog;
import app.kith.people.ContactId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Works out relationships anew from the rows of their histories, which are read once and kept in plain arrays.
final class Rebuild {
    private final long today;
    private final Ledger ledger = new Ledger();
    private final Map<ContactId, Integer> places = new HashMap<>();
    private final List<Relationship.@Nullable Latest> latests = new ArrayList<>();
    private @Nullable ContactId open;
    private @Nullable Instant latestAt;
    private @Nullable UUID latestId;
    private long latestDay;

    /// @param today an epoch day
    Rebuild(long today) {
        this.today = today;
    }

    /// These relationships with the states that the log gives.
    List<Relationship> of(Map<ContactId, Relationship> known, InteractionLog log) {
        log.readHistories(known.keySet(), this::take);
        close();
        return known.values().stream().map(this::rebuilt).toList();
    }

    private Relationship rebuilt(Relationship one) {
        var place = places.get(one.contact());
        return place == null
                ? one.rebuilt(EngagementState.EMPTY, EngagementState.EMPTY, null)
                : one.rebuilt(
                        ledger.state(place, today), ledger.state(place, today - Relationship.LAG), latests.get(place));
    }

    private void take(
            ContactId contact, UUID id, LocalDate onDay, Instant occurredAt, Direction direction, double weight) {
        if (!contact.equals(open)) {
            close();
            open = contact;
        }
        var day = onDay.toEpochDay();
        ledger.add(Math.toIntExact(day), direction != Direction.OUT, direction != Direction.IN, weight);
        if (day <= today && (latestAt == null || day >= latestDay)) { // they come in the order of the day
            latestDay = day;
            latestAt = occurredAt;
            latestId = id;
        }
    }

    private void close() {
        if (open == null) return;
        places.put(open, ledger.contacts());
        ledger.close();
        latests.add(latestAt == null || latestId == null ? null : new Relationship.Latest(latestAt, latestId));
        open = null;
        latestAt = null;
        latestId = null;
    }
}
