package app.kith.interactions;

import app.kith.accounts.Workspaces;
import app.kith.people.ContactId;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What was logged over some days, added up by person. Plain SQL, which names the workspace; one statement
/// each, however many people there are.
@Service
@Transactional(readOnly = true)
public class LookBack {
    private final JdbcClient sql;
    private final EntityManager entities;
    private final Workspaces workspaces;

    LookBack(JdbcClient sql, EntityManager entities, Workspaces workspaces) {
        this.sql = sql;
        this.entities = entities;
        this.workspaces = workspaces;
    }

    /// Somebody who had a personal word.
    ///
    /// @param times how often
    /// @param minutes in all, as far as they were logged
    public record Tended(ContactId contact, int times, int minutes) {}

    /// Somebody whose word was the last, and what day that was.
    ///
    /// @param all how many there are, also where fewer are asked for
    public record Unanswered(ContactId contact, LocalDate since, int all) {}

    /// Who had a personal word on these days, whoever took most time first; nobody in the bin.
    public List<Tended> tended(LocalDate from, LocalDate to, int limit) {
        entities.flush();
        return sql.sql("""
                        select p.contact_id, count(*), coalesce(sum(p.minutes), 0)
                          from interaction_participant p
                          join contact c on c.id = p.contact_id
                         where p.workspace_id = ?
                           and p.on_day between ? and ?
                           and p.personal
                           and c.binned_at is null
                         group by p.contact_id
                         order by coalesce(sum(p.minutes), 0) desc, count(*) desc, p.contact_id
                         fetch first ? rows only
                        """)
                .params(workspace(), from, to, limit)
                .query((row, number) -> new Tended(contact(row.getObject(1, UUID.class)), row.getInt(2), row.getInt(3)))
                .list();
    }

    /// Who wrote or called last and had no personal word since, the longest waiting first; nobody in the bin
    /// or let go.
    ///
    /// @param from the first day looked at: what is older is no longer expected
    /// @param until the last day on which their word may have come
    /// @param today the last day on which an answer counts
    public List<Unanswered> unanswered(LocalDate from, LocalDate until, LocalDate today, int limit) {
        entities.flush();
        return sql.sql("""
                        select last_word.contact_id, last_word.on_day, count(*) over ()
                          from (select p.contact_id, p.on_day, p.direction,
                                       row_number() over (
                                           partition by p.contact_id
                                           order by p.occurred_at desc, p.interaction_id desc) as place
                                  from interaction_participant p
                                 where p.workspace_id = ?
                                   and p.on_day between ? and ?
                                   and p.personal) last_word
                          join contact c on c.id = last_word.contact_id
                         where last_word.place = 1
                           and last_word.direction = 'IN'
                           and last_word.on_day <= ?
                           and c.binned_at is null
                           and c.let_go_on is null
                         order by last_word.on_day, last_word.contact_id
                         fetch first ? rows only
                        """)
                .params(workspace(), from, today, until, limit)
                .query((row, number) -> new Unanswered(
                        contact(row.getObject(1, UUID.class)), row.getObject(2, LocalDate.class), row.getInt(3)))
                .list();
    }

    /// The day of the last personal word with each of these people; nobody with whom there was none.
    public Map<ContactId, LocalDate> lastPersonal(Collection<ContactId> contacts) {
        entities.flush();
        var days = new HashMap<ContactId, LocalDate>();
        sql.sql("""
                        select p.contact_id, max(p.on_day)
                          from unnest(cast(? as uuid array)) as asked (id)
                          left join interaction_participant p on p.contact_id = asked.id
                         where p.workspace_id = ?
                           and p.personal
                           and p.weight > 0
                         group by p.contact_id
                        """)
                .params(contacts.stream().map(ContactId::value).toArray(UUID[]::new), workspace())
                .query(row -> {
                    days.put(contact(row.getObject(1, UUID.class)), row.getObject(2, LocalDate.class));
                });
        return days;
    }

    private static ContactId contact(UUID id) {
        return new ContactId(id);
    }

    private UUID workspace() {
        return workspaces.current().value();
    }
}
