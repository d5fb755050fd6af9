package app.kith.interactions;

import app.kith.people.ContactId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// Takes what counts for scores, one interaction with one person at a time; see [Occurrence] for the figures.
@FunctionalInterface
public interface HistoryTaker {

    void take(
            ContactId contact, UUID interaction, LocalDate day, Instant occurredAt, Direction direction, double weight);
}
