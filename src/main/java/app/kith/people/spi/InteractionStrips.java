package app.kith.people.spi;

import app.kith.people.ContactId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The interactions of the last 12 months as small ticks, for many people at once.
public interface InteractionStrips {

    /// One tick: a day of interactions.
    ///
    /// @param daysAgo 0 for today
    /// @param depth the height, from 0 (a like) to 1 (hours together)
    record Tick(int daysAgo, double depth) {}

    Map<ContactId, List<Tick>> stripsOf(Collection<ContactId> contacts, LocalDate today);
}
