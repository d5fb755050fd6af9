package app.kith.nurture;

import app.kith.accounts.Workspaces;
import app.kith.engagement.Engagement;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.InteractionLogged;
import app.kith.interactions.InteractionsChanged;
import app.kith.interactions.Occurrence;
import app.kith.people.AddressBook;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.ContactId;
import app.kith.people.HeldPerson;
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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The pace one wants to keep with each person. Any personal interaction resets it, whoever logged it: the
/// next word is due one pace after the newest of them, or after the day the pace was set while there is none.
@Service
@Transactional
public class Paces {
    /// The longest reason for a pause, in characters.
    public static final int MAX_REASON = 100;

    private static final int CHUNK = 500;

    private final CadenceRepository cadences;
    private final EntityManager entities;
    private final InteractionLog log;
    private final AddressBook people;
    private final Standings standings;
    private final Engagement engagement;
    private final Workspaces workspaces;
    private final PaceFollowing following;
    private final JdbcClient sql;

    Paces(
            CadenceRepository cadences,
            EntityManager entities,
            InteractionLog log,
            AddressBook people,
            Standings standings,
            Engagement engagement,
            Workspaces workspaces,
            PaceFollowing following,
            JdbcClient sql) {
        this.cadences = cadences;
        this.entities = entities;
        this.log = log;
        this.people = people;
        this.standings = standings;
        this.engagement = engagement;
        this.workspaces = workspaces;
        this.following = following;
        this.sql = sql;
    }

    /// Sets one pace for these people. A pause ends by it.
    ///
    /// @throws ChangedMeanwhile when none of them is there
    public void set(Collection<ContactId> contacts, Pace pace) {
        var today = workspaces.today();
        var present = people.refs(contacts).keySet();
        if (present.isEmpty() && !contacts.isEmpty()) {
            throw new ChangedMeanwhile("This person is no longer there.");
        }
        inChunks(present, some -> {
            accept(some);
            var rows = new HashMap<ContactId, Cadence>();
            cadences.of(values(some)).forEach(row -> rows.put(row.contact(), row));
            rows.values().forEach(row -> row.setTo(pace));
            var missing = some.stream().filter(id -> !rows.containsKey(id)).toList();
            log.eachHistory(missing, (contact, history) -> {
                var row = new Cadence(contact, pace, newest(history), today);
                entities.persist(row);
                rows.put(contact, row);
            });
            write(rows.values());
            engagement.expectEvery(some, pace.days());
        });
    }

    /// Takes their own pace away from these people; a default holds for them again, if there is one.
    public void clear(Collection<ContactId> contacts) {
        inChunks(contacts, some -> {
            accept(some);
            remove(some, false);
            following.these(some);
        });
    }

    /// Lets these people have no pace, whatever the defaults say.
    public void refuse(Collection<ContactId> contacts) {
        inChunks(people.refs(contacts).keySet(), some -> {
            accept(some);
            remove(some, true);
            sql.sql("""
                            insert into pace_refusal (contact_id, workspace_id)
                            select c.id, c.workspace_id
                              from contact c
                             where c.workspace_id = ?
                               and c.id = any(?)
                            """)
                    .params(workspaces.current().value(), values(some).toArray(UUID[]::new))
                    .update();
        });
    }

    /// Whether somebody is to have no pace, whatever the defaults say.
    @Transactional(readOnly = true)
    public boolean isRefused(ContactId contact) {
        return sql.sql("select 1 from pace_refusal where workspace_id = ? and contact_id = ?")
                .params(workspaces.current().value(), contact.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private void accept(List<ContactId> some) {
        sql.sql("delete from pace_refusal where workspace_id = ? and contact_id = any(?)")
                .params(workspaces.current().value(), values(some).toArray(UUID[]::new))
                .update();
    }

    private void remove(List<ContactId> some, boolean defaultsToo) {
        var mine = cadences.of(values(some)).stream()
                .filter(row -> defaultsToo || row.isOwn())
                .map(Cadence::contact)
                .toList();
        if (!mine.isEmpty()) {
            cadences.delete(values(mine));
            entities.clear();
            standings.recordPace(mine.stream()
                    .map(contact -> new PaceStanding(contact, null, null))
                    .toList());
            engagement.expectEvery(mine, null);
        }
    }

    /// Lets the pace of these people rest until that day; null lets it run again. Nobody without a pace gets
    /// one.
    public void pause(Collection<ContactId> contacts, @Nullable LocalDate until) {
        pause(contacts, until, null);
    }

    /// The same, and why: "travelling".
    ///
    /// @param reason at most [#MAX_REASON] characters
    public void pause(Collection<ContactId> contacts, @Nullable LocalDate until, @Nullable String reason) {
        var why = reason == null || reason.isBlank() ? null : reason.strip();
        if (why != null && why.length() > MAX_REASON) {
            throw new IllegalArgumentException("A reason has at most %d characters".formatted(MAX_REASON));
        }
        change(contacts, row -> row.pause(until, why));
    }

    /// Makes the pace of somebody what it was before a change; null for none.
    public void putBack(ContactId contact, @Nullable PaceLine before) {
        if (before == null || !before.isOwn()) {
            clear(List.of(contact));
        } else {
            set(List.of(contact), before.pace());
        }
        if (before != null) pause(List.of(contact), before.pausedUntil(), before.pauseReason());
    }

    /// What was set for somebody, to be given to another or back.
    Optional<Cadence.Kept> kept(ContactId contact) {
        return cadences.of(List.of(contact.value())).stream()
                .filter(Cadence::isOwn)
                .findFirst()
                .map(Cadence::kept);
    }

    /// Gives a pace with all that was said about it to somebody who has none of their own.
    void give(ContactId contact, Cadence.Kept kept) {
        remove(List.of(contact), true);
        log.eachHistory(List.of(contact), (one, history) -> {
            var row = new Cadence(contact, kept, newest(history));
            entities.persist(row);
            write(List.of(row));
            engagement.expectEvery(List.of(contact), row.pace().days());
        });
    }

    /// Puts the next word off until that day; null takes that back. A personal interaction ends it.
    void postpone(ContactId contact, @Nullable LocalDate until) {
        change(List.of(contact), row -> row.postpone(until));
    }

    @Transactional(readOnly = true)
    public Optional<PaceLine> of(ContactId contact) {
        return cadences.of(List.of(contact.value())).stream().findFirst().map(Cadence::line);
    }

    @Transactional(readOnly = true)
    public Map<ContactId, PaceLine> of(Collection<ContactId> contacts) {
        var lines = new HashMap<ContactId, PaceLine>();
        inChunks(contacts, some -> cadences.of(values(some)).forEach(row -> lines.put(row.contact(), row.line())));
        return lines;
    }

    @EventListener
    void on(InteractionLogged event) {
        var paced = event.those(HeldPerson::hasPace);
        if (event.personal() && !paced.isEmpty()) {
            change(paced, row -> row.tended(event.day()));
        }
    }

    @EventListener
    void on(InteractionsChanged event) {
        inChunks(event.people(), some -> {
            var rows = new HashMap<ContactId, Cadence>();
            cadences.of(values(some)).forEach(row -> rows.put(row.contact(), row));
            log.eachHistory(rows.keySet(), (contact, history) -> {
                var row = rows.get(contact);
                if (row != null) row.lastTended(newest(history));
            });
            write(rows.values());
        });
    }

    private void change(Collection<ContactId> contacts, Consumer<Cadence> change) {
        inChunks(contacts, some -> {
            var rows = cadences.of(values(some));
            rows.forEach(change);
            write(rows);
        });
    }

    private void write(Collection<Cadence> rows) {
        if (!rows.isEmpty()) {
            entities.flush();
            standings.recordPace(rows.stream().map(Cadence::standing).toList());
        }
    }

    private static @Nullable LocalDate newest(List<Occurrence> history) {
        return history.stream()
                .filter(Occurrence::personal)
                .map(Occurrence::day)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static void inChunks(Collection<ContactId> contacts, Consumer<List<ContactId>> work) {
        var all = new ArrayList<>(contacts);
        all.sort(Comparator.comparing(ContactId::value)); // in one order everywhere, so that no two wait for each other
        for (int from = 0; from < all.size(); from += CHUNK) {
            work.accept(all.subList(from, Math.min(from + CHUNK, all.size())));
        }
    }

    private static List<UUID> values(Collection<ContactId> ids) {
        return ids.stream().map(ContactId::value).toList();
    }
}
