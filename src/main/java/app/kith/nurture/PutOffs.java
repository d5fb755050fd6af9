package app.kith.nurture;

import app.kith.accounts.Workspaces;
import app.kith.engagement.spi.LeftOut;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.InteractionLogged;
import app.kith.interactions.InteractionsChanged;
import app.kith.nurture.PutOff.Cause;
import app.kith.people.ContactId;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Remembers who is left out of Today, and leaves out whoever had a personal word today.
@Component
class PutOffs implements LeftOut {
    private final PutOffRepository rows;
    private final EntityManager entities;
    private final InteractionLog log;
    private final Workspaces workspaces;

    PutOffs(PutOffRepository rows, EntityManager entities, InteractionLog log, Workspaces workspaces) {
        this.rows = rows;
        this.entities = entities;
        this.log = log;
        this.workspaces = workspaces;
    }

    List<PutOff> on(LocalDate today) {
        return rows.leftOutOn(today);
    }

    /// Whoever had a word today is not refused: only not named again.
    @Override
    @Transactional(readOnly = true)
    public Set<ContactId> today() {
        return on(workspaces.today()).stream()
                .filter(PutOff::isWanted)
                .map(PutOff::contact)
                .collect(Collectors.toSet());
    }

    void put(Collection<ContactId> contacts, Cause cause, LocalDate today, LocalDate until) {
        var known = new HashMap<ContactId, PutOff>();
        rows.of(values(contacts)).forEach(row -> known.put(row.contact(), row));
        for (var contact : contacts) {
            var row = known.get(contact);
            if (row == null) entities.persist(new PutOff(contact, cause, today, until));
            else row.become(cause, today, until);
        }
    }

    Optional<PutOff.Kept> kept(ContactId contact) {
        return rows.of(List.of(contact.value())).stream().findFirst().map(PutOff::kept);
    }

    void give(ContactId contact, PutOff.Kept kept) {
        entities.persist(kept.of(contact));
        entities.flush();
    }

    void takeBack(Collection<ContactId> contacts) {
        rows.delete(values(contacts));
    }

    @EventListener
    void on(InteractionLogged event) {
        if (event.personal()) {
            var today = workspaces.today();
            if (event.day().equals(today)) {
                put(event.people(), Cause.TENDED, today, today.plusDays(1));
            }
        }
    }

    /// Whoever was left out for a word of today that has been taken back comes back.
    @EventListener
    void on(InteractionsChanged event) {
        var today = workspaces.today();
        var tended = rows.leftOutOn(today).stream()
                .filter(row -> row.isTendedOn(today) && event.people().contains(row.contact()))
                .map(PutOff::contact)
                .toList();
        if (tended.isEmpty()) {
            return;
        }
        var histories = log.histories(tended);
        var back = tended.stream()
                .filter(contact -> histories.getOrDefault(contact, List.of()).stream()
                        .noneMatch(one -> one.personal() && one.day().equals(today)))
                .toList();
        if (!back.isEmpty()) {
            takeBack(back);
        }
    }

    private static List<UUID> values(Collection<ContactId> contacts) {
        return contacts.stream().map(ContactId::value).toList();
    }
}
