package app.kith.nurture;

import app.kith.accounts.Workspaces;
import app.kith.engagement.spi.LeftOut;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.InteractionLogged;
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
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Remembers who is left out of Today, and leaves out whoever had a personal word today.
@Component
class PutOffs implements LeftOut {
    private final PutOffRepository rows;
    private final EntityManager entities;
    private final JdbcTemplate jdbc;
    private final InteractionLog log;
    private final Workspaces workspaces;

    PutOffs(
            PutOffRepository rows,
            EntityManager entities,
            JdbcTemplate jdbc,
            InteractionLog log,
            Workspaces workspaces) {
        this.rows = rows;
        this.entities = entities;
        this.jdbc = jdbc;
        this.log = log;
        this.workspaces = workspaces;
    }

    /// Whoever had a personal word today is read from the log itself, so it is right however the log changes.
    List<PutOff> on(LocalDate today) {
        var tended = log.tendedOn(today);
        return Stream.concat(
                        rows.leftOutOn(today).stream()
                                .filter(row -> !tended.contains(row.contact()) && !row.isTendedOn(today)),
                        tended.stream().map(contact -> new PutOff(contact, Cause.TENDED, today, today.plusDays(1))))
                .toList();
    }

    /// These, and to whom a promise has been kept today.
    static List<PutOff> and(List<PutOff> out, Set<ContactId> kept, LocalDate today) {
        var known = out.stream().map(PutOff::contact).collect(Collectors.toSet());
        return Stream.concat(
                        out.stream(),
                        kept.stream()
                                .filter(contact -> !known.contains(contact))
                                .map(contact -> new PutOff(contact, Cause.DONE, today, today.plusDays(1))))
                .toList();
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

    /// A personal word ends what was put off on its day or before, whenever it is logged.
    @EventListener
    void on(InteractionLogged event) {
        if (event.personal() && !event.day().isAfter(workspaces.today())) {
            var workspace = workspaces.current().value();
            jdbc.batchUpdate(
                    "delete from put_off where contact_id = ? and workspace_id = ? and on_day <= ?",
                    event.people(),
                    event.people().size(),
                    (row, contact) -> {
                        row.setObject(1, contact.value());
                        row.setObject(2, workspace);
                        row.setObject(3, event.day());
                    });
        }
    }

    private static List<UUID> values(Collection<ContactId> contacts) {
        return contacts.stream().map(ContactId::value).toList();
    }
}
