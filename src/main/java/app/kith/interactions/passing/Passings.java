package app.kith.interactions.passing;

import app.kith.accounts.Workspaces;
import app.kith.people.ContactId;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who passed on what they were asked to. Plain SQL, which names the workspace; people in the bin do not count,
/// and nothing that is planned ahead does.
@Service
@Transactional(readOnly = true)
public class Passings {
    private static final String CARRIED = """
            select p.contact_id,
                   count(case when o.passed is not null then 1 end) as asked,
                   count(case when o.passed then 1 end) as passed,
                   coalesce(sum(case when o.passed then cast(o.heard_by as bigint) end), 0) as heard_by,
                   coalesce(sum(case when o.passed
                                      then greatest(cast(coalesce(o.came, 0) as bigint), coalesce(n.newcomers, 0))
                                 end), 0) as newcomers
              from passing_on o
              join interaction i on i.id = o.interaction_id
              join interaction_participant p on p.interaction_id = o.interaction_id
              join contact c on c.id = p.contact_id
              left join (select m.interaction_id, count(*) as newcomers
                           from passing_on_newcomer m
                           join contact mc on mc.id = m.contact_id
                          where m.workspace_id = :workspace
                            and mc.binned_at is null
                            and mc.merged_into is null
                          group by m.interaction_id) n on n.interaction_id = o.interaction_id
             where o.workspace_id = :workspace
               and i.on_day <= :today
               and c.binned_at is null
               and c.merged_into is null
               %s
             group by p.contact_id
            """;

    private final JdbcClient sql;
    private final EntityManager entities;
    private final Workspaces workspaces;

    Passings(JdbcClient sql, EntityManager entities, Workspaces workspaces) {
        this.sql = sql;
        this.entities = entities;
        this.workspaces = workspaces;
    }

    /// What all who were asked did.
    public PassedSoFar soFar() {
        entities.flush();
        return sql.sql("""
                select count(case when o.passed is not null then 1 end),
                       count(case when o.passed then 1 end),
                       count(case when o.passed is null then 1 end)
                  from passing_on o
                  join interaction i on i.id = o.interaction_id
                  join interaction_participant p on p.interaction_id = o.interaction_id
                  join contact c on c.id = p.contact_id
                 where o.workspace_id = :workspace
                   and i.on_day <= :today
                   and c.binned_at is null
                   and c.merged_into is null
                """)
                .param("workspace", workspaces.current().value())
                .param("today", workspaces.today())
                .query((row, number) -> new PassedSoFar(row.getInt(1), row.getInt(2), row.getInt(3)))
                .single();
    }

    /// Those who passed something on, those of whom most came first, then those with the most who heard it.
    public List<Carrier> carriers(int most) {
        entities.flush();
        return sql.sql(CARRIED.formatted("and o.passed is not null") + """
                 having count(case when o.passed then 1 end) > 0
                 order by newcomers desc, passed desc, heard_by desc, p.contact_id
                 fetch first :most rows only
                """)
                .param("workspace", workspaces.current().value())
                .param("today", workspaces.today())
                .param("most", most)
                .query((row, number) -> carrier(row))
                .list();
    }

    /// What these people have passed on; whoever was never asked is left out.
    public Map<ContactId, Carrier> of(Collection<ContactId> people) {
        if (people.isEmpty()) return Map.of();
        entities.flush();
        var found = new HashMap<ContactId, Carrier>();
        sql.sql(CARRIED.formatted("and p.contact_id in (:people)"))
                .param("workspace", workspaces.current().value())
                .param("today", workspaces.today())
                .param("people", people.stream().map(ContactId::value).toList())
                .query((row, number) -> carrier(row))
                .list()
                .forEach(carrier -> found.put(carrier.person(), carrier));
        return found;
    }

    private static Carrier carrier(ResultSet row) throws SQLException {
        return new Carrier(
                new ContactId(row.getObject(1, UUID.class)),
                row.getInt(2),
                row.getInt(3),
                row.getLong(4),
                row.getLong(5));
    }
}
