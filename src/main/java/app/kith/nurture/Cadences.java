package app.kith.nurture;

import app.kith.interactions.InteractionLog;
import app.kith.interactions.Occurrence;
import app.kith.people.ContactId;
import app.kith.people.PaceStanding;
import app.kith.people.Standings;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The rows of paces, and what each says of it beside the person, which changes with the row.
@Component
class Cadences {
    private static final int CHUNK = 500;

    private final CadenceRepository rows;
    private final EntityManager entities;
    private final InteractionLog log;
    private final Standings standings;

    Cadences(CadenceRepository rows, EntityManager entities, InteractionLog log, Standings standings) {
        this.rows = rows;
        this.entities = entities;
        this.log = log;
        this.standings = standings;
    }

    Map<ContactId, Cadence> of(Collection<ContactId> contacts) {
        var found = new HashMap<ContactId, Cadence>();
        rows.of(values(contacts)).forEach(row -> found.put(row.contact(), row));
        return found;
    }

    /// Makes a row for each of these people, who have none.
    ///
    /// @param made gives the row, for the day of the last personal interaction, which may be null
    List<Cadence> make(Collection<ContactId> contacts, Made made) {
        var all = new ArrayList<Cadence>();
        log.eachHistory(contacts, (contact, history) -> {
            var row = made.row(contact, newest(history));
            entities.persist(row);
            all.add(row);
        });
        return all;
    }

    interface Made {
        Cadence row(ContactId contact, @Nullable LocalDate lastTended);
    }

    /// Changes the rows of those who have one, however many they are.
    void change(Collection<ContactId> contacts, Consumer<Cadence> change) {
        inChunks(contacts, some -> {
            var found = rows.of(values(some));
            found.forEach(change);
            write(found);
        });
    }

    /// Reads anew when each of them was last tended.
    void readAnew(Collection<ContactId> contacts) {
        inChunks(contacts, some -> {
            var found = of(some);
            log.eachHistory(found.keySet(), (contact, history) -> {
                var row = found.get(contact);
                if (row != null) row.lastTended(newest(history));
            });
            write(found.values());
        });
    }

    void write(Collection<Cadence> changed) {
        if (!changed.isEmpty()) {
            entities.flush();
            standings.recordPace(changed.stream().map(Cadence::standing).toList());
        }
    }

    /// Takes rows away.
    ///
    /// @return whose they were
    List<ContactId> remove(Collection<ContactId> contacts, Predicate<Cadence> which) {
        var gone = rows.of(values(contacts)).stream()
                .filter(which)
                .map(Cadence::contact)
                .toList();
        if (!gone.isEmpty()) {
            rows.delete(values(gone));
            entities.clear();
            standings.recordPace(gone.stream()
                    .map(contact -> new PaceStanding(contact, null, null))
                    .toList());
        }
        return gone;
    }

    /// In one order everywhere, so that no two wait for each other.
    static void inChunks(Collection<ContactId> contacts, Consumer<List<ContactId>> work) {
        var all = new ArrayList<>(contacts);
        all.sort(Comparator.comparing(ContactId::value));
        for (int from = 0; from < all.size(); from += CHUNK) {
            work.accept(all.subList(from, Math.min(from + CHUNK, all.size())));
        }
    }

    private static @Nullable LocalDate newest(List<Occurrence> history) {
        return history.stream()
                .filter(Occurrence::personal)
                .map(Occurrence::day)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static List<UUID> values(Collection<ContactId> ids) {
        return ids.stream().map(ContactId::value).toList();
    }
}
