package app.kith.people.relations;

import app.kith.accounts.Workspaces;
import app.kith.people.ContactId;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who moves in the same circles: a choir, a class, a team. What stands for one is a tag that at most
/// [#LARGEST] people carry; a tag that more carry says what people are like, not that they meet. Plain SQL,
/// which names the workspace.
@Repository
class SharedCircles {
    /// As many as a school class has.
    static final int LARGEST = 30;

    private final JdbcClient sql;
    private final EntityManager entities;
    private final Workspaces workspaces;

    SharedCircles(JdbcClient sql, EntityManager entities, Workspaces workspaces) {
        this.sql = sql;
        this.entities = entities;
        this.workspaces = workspaces;
    }

    /// With whom each of these people shares how many circles, those who share most first; in two statements.
    ///
    /// @param most pairs at most
    Map<ContactId, Map<ContactId, Integer>> of(Collection<ContactId> people, int most) {
        var found = new HashMap<ContactId, Map<ContactId, Integer>>();
        var ids = people.stream().map(ContactId::value).toList();
        if (ids.isEmpty()) return found;
        entities.flush();
        // the one who is too many is looked for, so that a tag which everybody carries is not counted through
        var circles = sql.sql("""
                select t.tag_id
                  from (select distinct tag_id
                          from contact_tag
                         where workspace_id = :workspace
                           and contact_id in (:people)) t
                 where (select c.contact_id
                          from contact_tag c
                         where c.tag_id = t.tag_id
                        offset :largest rows
                         fetch first 1 rows only) is null
                 order by t.tag_id
                 fetch first :most rows only
                """)
                .param("workspace", workspaces.current().value())
                .param("people", ids)
                .param("largest", LARGEST)
                .param("most", most)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        if (circles.isEmpty()) return found;
        sql.sql("""
                select mine.contact_id, other.contact_id, count(*) as circles
                  from contact_tag mine
                  join contact_tag other
                    on other.tag_id = mine.tag_id and other.contact_id <> mine.contact_id
                 where mine.workspace_id = :workspace
                   and mine.contact_id in (:people)
                   and mine.tag_id in (:circles)
                 group by mine.contact_id, other.contact_id
                 order by circles desc, mine.contact_id, other.contact_id
                 fetch first :most rows only
                """)
                .param("workspace", workspaces.current().value())
                .param("people", ids)
                .param("circles", circles)
                .param("most", most)
                .query(row -> {
                    found.computeIfAbsent(new ContactId(row.getObject(1, UUID.class)), one -> new HashMap<>())
                            .put(new ContactId(row.getObject(2, UUID.class)), row.getInt(3));
                });
        return found;
    }
}
