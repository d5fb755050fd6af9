package app.kith.interactions.favours;

import app.kith.accounts.Workspaces;
import app.kith.interactions.InteractionId;
import app.kith.people.ContactId;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What one did for people and asked of them, as it was logged. Plain SQL, which names the workspace; it lies with the
/// interactions, so whatever happens to them (joined, split, deleted, forgotten) happens to it.
@Service
@Transactional(readOnly = true)
public class Favours {
    /// So many of the newest are looked at for one person.
    public static final int MOST = 50;

    private final JdbcClient sql;
    private final EntityManager entities;
    private final Workspaces workspaces;

    Favours(JdbcClient sql, EntityManager entities, Workspaces workspaces) {
        this.sql = sql;
        this.entities = entities;
        this.workspaces = workspaces;
    }

    private record Row(ContactId contact, InteractionId interaction, LocalDate day, GiveAndTake told) {}

    /// How it stands with one person; nothing planned ahead counts.
    public Balance with(ContactId contact) {
        return balance(rows(List.of(contact), MOST));
    }

    /// The same for a few people at once, in one statement.
    public Map<ContactId, Balance> with(Collection<ContactId> contacts) {
        var all = new LinkedHashMap<ContactId, List<Row>>();
        contacts.forEach(contact -> all.put(contact, new ArrayList<>()));
        if (!all.isEmpty()) {
            rows(all.keySet(), MOST * all.size())
                    .forEach(row ->
                            all.getOrDefault(row.contact(), new ArrayList<>()).add(row));
        }
        var balances = new LinkedHashMap<ContactId, Balance>();
        all.forEach((contact, rows) -> balances.put(contact, balance(rows)));
        return balances;
    }

    private List<Row> rows(Collection<ContactId> contacts, int limit) {
        entities.flush();
        return sql.sql("""
                        select p.contact_id, i.id, i.on_day, i.gave, i.asked
                          from interaction_participant p join interaction i on i.id = p.interaction_id
                         where p.contact_id in (:contacts)
                           and p.workspace_id = :workspace
                           and i.on_day <= :today
                           and (i.gave is not null or i.asked is not null)
                         order by p.occurred_at desc, p.interaction_id desc
                         fetch first :limit rows only
                        """)
                .param("contacts", contacts.stream().map(ContactId::value).toList())
                .param("workspace", workspaces.current().value())
                .param("today", workspaces.today())
                .param("limit", limit)
                .query((row, number) -> new Row(
                        new ContactId(row.getObject(1, UUID.class)),
                        new InteractionId(row.getObject(2, UUID.class)),
                        row.getObject(3, LocalDate.class),
                        new GiveAndTake(row.getString(4), row.getString(5))))
                .list();
    }

    private static Balance balance(List<Row> rows) {
        var given = new ArrayList<Favour>();
        var asked = new ArrayList<Favour>();
        var since = 0;
        for (var row : rows) {
            var gave = row.told().gave();
            var ask = row.told().asked();
            if (gave != null) given.add(new Favour(row.interaction(), row.day(), true, gave));
            if (ask != null) {
                asked.add(new Favour(row.interaction(), row.day(), false, ask));
                if (given.isEmpty()) since++;
            }
        }
        return new Balance(given, asked, since);
    }
}
