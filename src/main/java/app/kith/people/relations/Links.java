package app.kith.people.relations;

import app.kith.accounts.Workspaces;
import app.kith.people.ContactId;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who is linked to these people, by what they are to each other or because one introduced the other; for however many
/// people in one statement. Whoever is not [#PRESENT] is not seen. Plain SQL, which names the workspace.
@Repository
class Links {
    /// What makes the contact `c` somebody who is shown.
    static final String PRESENT = "c.binned_at is null and c.merged_into is null";

    private static final int MOST_INTRODUCERS = 6;
    private static final int MOST_LOOKED_AT = 50_000;

    private static final String EDGES = """
            select t.first_id as near, t.second_id as far, t.kind as kind, not t.turned as turned,
                   t.second_word as word, t.first_word as back, t.note as note, t.since_day as since_day
              from contact_tie t
             where t.first_id in (:ids)
             union all
            select t.second_id, t.first_id, t.kind, t.turned,
                   t.first_word, t.second_word, t.note, t.since_day
              from contact_tie t
             where t.second_id in (:ids)
             union all
            select i.id, i.introduced_by, 'INTRODUCED', false, null, null, null, null
              from contact i
             where i.id in (:ids)
               and i.introduced_by is not null
             union all
            select i.introduced_by, i.id, 'INTRODUCED', true, null, null, null, null
              from contact i
             where i.introduced_by in (:ids)
            """;

    private final JdbcClient sql;
    private final EntityManager entities;
    private final Workspaces workspaces;

    Links(JdbcClient sql, EntityManager entities, Workspaces workspaces) {
        this.sql = sql;
        this.entities = entities;
        this.workspaces = workspaces;
    }

    /// The links of these people to whoever it is; where both ends are among them, once from each. The warmest far ends
    /// come first.
    List<Link> of(Collection<ContactId> people, int most) {
        return links(people, most);
    }

    /// The links between these people, each from both ends. Those to others are left out here: a condition on the far
    /// end would have H2 go through the links once for each person.
    List<Link> among(Collection<ContactId> people, int most) {
        var wanted = Set.copyOf(people);
        return links(people, MOST_LOOKED_AT).stream()
                .filter(link -> wanted.contains(link.far()))
                .limit(most)
                .toList();
    }

    /// The far ends are joined from the left, so that both databases begin with the links and not with a workspace.
    private List<Link> links(Collection<ContactId> people, int most) {
        if (people.isEmpty()) {
            return List.of();
        }
        entities.flush();
        return sql.sql("""
                select e.near, e.far, e.kind, e.turned, e.word, e.back, e.note, e.since_day, c.score
                  from (%s) e
                  left join contact c on c.id = e.far
                 where c.workspace_id = :workspace
                   and %s
                 order by c.score desc nulls last, c.sort_name, c.id, e.kind, e.near
                 limit :most
                """.formatted(EDGES, PRESENT))
                .param("ids", values(people))
                .param("workspace", workspaces.current().value())
                .param("most", most)
                .query((row, number) -> link(row))
                .list();
    }

    /// Which of these people are shown, with their score.
    Map<ContactId, @Nullable Integer> scores(Collection<ContactId> people) {
        var found = new HashMap<ContactId, @Nullable Integer>();
        if (people.isEmpty()) {
            return found;
        }
        entities.flush();
        sql.sql("""
                select c.id, c.score
                  from contact c
                 where c.id in (:ids)
                   and c.workspace_id = :workspace
                   and %s
                """.formatted(PRESENT))
                .param("ids", values(people))
                .param("workspace", workspaces.current().value())
                .query(row -> {
                    found.put(new ContactId(row.getObject(1, UUID.class)), row.getObject(2, Integer.class));
                });
        return found;
    }

    /// Who introduced the user to this person, who to that one, and so on: at most six, ending where it would go in a
    /// circle or where somebody is not shown.
    List<ContactId> introducers(ContactId person) {
        entities.flush();
        return sql.sql("""
                with recursive chain (id, introduced_by, depth) as (
                    select c.id, c.introduced_by, 0
                      from contact c
                     where c.id = ?
                       and c.workspace_id = ?
                     union all
                    select c.id, c.introduced_by, chain.depth + 1
                      from chain
                      join contact c on c.id = chain.introduced_by
                     where c.workspace_id = ?
                       and %s
                       and chain.depth < %d
                )
                select id
                  from chain
                 where depth > 0
                 order by depth
                """.formatted(PRESENT, MOST_INTRODUCERS))
                .params(
                        person.value(),
                        workspaces.current().value(),
                        workspaces.current().value())
                .query((row, number) -> new ContactId(row.getObject(1, UUID.class)))
                .list();
    }

    private static List<UUID> values(Collection<ContactId> people) {
        return people.stream().map(ContactId::value).toList();
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                new ContactId(row.getObject(1, UUID.class)),
                new ContactId(row.getObject(2, UUID.class)),
                Tie.role(TieKind.valueOf(row.getString(3)), row.getBoolean(4), row.getString(5), row.getString(6)),
                row.getString(7),
                row.getObject(8, LocalDate.class),
                row.getObject(9, Integer.class));
    }
}
