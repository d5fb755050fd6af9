package app.kith.interactions;

import app.kith.people.ContactId;
import app.kith.people.spi.InteractionStrips;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The ticks of the people list, in one query for a page of people.
@Component
class Strips implements InteractionStrips {
    /// From so many minutes on, a tick is full height.
    private static final double LONG = 120;

    private final InteractionRepository interactions;

    Strips(InteractionRepository interactions) {
        this.interactions = interactions;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ContactId, List<Tick>> stripsOf(Collection<ContactId> contacts, LocalDate today) {
        var strips = new HashMap<ContactId, List<Tick>>();
        if (!contacts.isEmpty()) {
            interactions
                    .daysOf(contacts.stream().map(ContactId::value).toList(), today.minusYears(1), today)
                    .forEach(row -> strips.computeIfAbsent(new ContactId((UUID) row[0]), id -> new ArrayList<>())
                            .add(tick(row, today)));
        }
        return strips;
    }

    private static Tick tick(Object[] row, LocalDate today) {
        var weight = ((Number) row[2]).doubleValue();
        var minutes = ((Number) row[3]).doubleValue();
        return new Tick(
                (int) ChronoUnit.DAYS.between((LocalDate) row[1], today),
                0.45 * weight + 0.55 * Math.min(1, minutes / LONG));
    }
}
