package app.kith.people;

import app.kith.accounts.Workspaces;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Letting somebody go is a state: they stay in the lists with everything that is known of them, but Kith no longer
/// suggests a word with them. A personal word ends it.
@Service
@Transactional
public class LettingGo {
    private static final int CHUNK = 500;

    private final JdbcTemplate jdbc;
    private final EntityManager entities;
    private final AddressBook people;
    private final Workspaces workspaces;
    private final ApplicationEventPublisher events;

    LettingGo(
            JdbcTemplate jdbc,
            EntityManager entities,
            AddressBook people,
            Workspaces workspaces,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.people = people;
        this.workspaces = workspaces;
        this.events = events;
    }

    /// Lets these people go, from today on.
    ///
    /// @return those who were not let go before
    public List<ContactId> letGo(Collection<ContactId> contacts) {
        var today = workspaces.today();
        return changed(contacts, "c.let_go_on is null", some -> jdbc.update("""
                        update contact
                           set let_go_on = ?
                         where workspace_id = ?
                           and id = any(?)
                           and let_go_on is null
                        """, today, workspace(), some));
    }

    /// Ends the letting go of these people.
    ///
    /// @return those who were let go
    public List<ContactId> takeBack(Collection<ContactId> contacts) {
        return changed(contacts, "c.let_go_on is not null", some -> jdbc.update("""
                        update contact
                           set let_go_on = null
                         where workspace_id = ?
                           and id = any(?)
                        """, workspace(), some));
    }

    /// A personal word happened: whoever was let go by that day is so no longer, and [BackInTouch] says who.
    public void reached(Collection<ContactId> contacts, LocalDate day) {
        var back = people.refs(contacts).values().stream()
                .filter(person -> person.standing().letGoOn() != null
                        && !day.isBefore(person.standing().letGoOn()))
                .toList();
        if (!back.isEmpty()) {
            takeBack(back.stream().map(PersonRef::id).toList());
            events.publishEvent(new BackInTouch(back));
        }
    }

    private interface Update {
        void of(UUID[] some);
    }

    /// In the order of ids, as everybody who changes many people does, so that no two wait for each other.
    private List<ContactId> changed(Collection<ContactId> contacts, String which, Update update) {
        entities.flush();
        var all = contacts.stream()
                .distinct()
                .sorted(Comparator.comparing(ContactId::value))
                .toList();
        var changed = new ArrayList<ContactId>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            var values = all.subList(from, Math.min(from + CHUNK, all.size())).stream()
                    .map(ContactId::value)
                    .toArray(UUID[]::new);
            var some = jdbc.queryForList("""
                            select c.id
                              from unnest(cast(? as uuid array)) as wanted (id)
                              left join contact c on c.id = wanted.id and c.id = any(?)
                             where c.workspace_id = ?
                               and
                            """ + which, UUID.class, values, values, workspace());
            if (!some.isEmpty()) {
                update.of(some.toArray(UUID[]::new));
                some.forEach(id -> changed.add(new ContactId(id)));
            }
        }
        return changed;
    }

    private UUID workspace() {
        return workspaces.current().value();
    }
}
