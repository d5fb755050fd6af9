package app.kith.engagement;

import app.kith.accounts.Workspaces;
import app.kith.people.ContactId;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// With whom a word is worth most, by the index of what it is worth.
@Repository
class WorthATouch {
    private static final String COOLING = """
            (select s.contact_id, s.touch_value
               from engagement_state s
              where s.workspace_id = :workspace
                and s.cooling = '%s'
                and #present
              order by s.workspace_id, s.cooling, s.touch_value desc
              limit #limit)
            """.replace("#present", RelationshipRepository.PRESENT);

    private final JdbcClient sql;
    private final RelationshipRepository relationships;
    private final Workspaces workspaces;

    WorthATouch(JdbcClient sql, RelationshipRepository relationships, Workspaces workspaces) {
        this.sql = sql;
        this.relationships = relationships;
        this.workspaces = workspaces;
    }

    /// The highest touch values, best first, nobody in the bin or let go.
    List<Relationship> most(int limit, Set<ContactId> without) {
        var ids = sql.sql("""
                        select s.contact_id
                          from engagement_state s
                         where s.workspace_id = :workspace
                           and s.lag = 0
                           and s.touch_value > 0
                           and #present
                         order by s.workspace_id, s.lag, s.touch_value desc, s.contact_id
                         limit :limit
                        """.replace("#present", RelationshipRepository.PRESENT))
                .param("workspace", workspaces.current().value())
                .param("limit", limit + without.size())
                .query((row, number) -> Columns.contact(row))
                .list();
        return first(limit, ids, without);
    }

    /// The same of those who are cooling or silent.
    List<Relationship> mostGoingQuiet(int limit, Set<ContactId> without) {
        return first(limit, cooling(limit + without.size()), without);
    }

    private List<Relationship> first(int limit, List<ContactId> ids, Set<ContactId> without) {
        return List.copyOf(relationships
                .of(ids.stream()
                        .filter(id -> !without.contains(id))
                        .limit(limit)
                        .toList())
                .values());
    }

    /// Each kind is read along the index, which a choice between them would not be. The limit stands in the
    /// statement: H2 keeps the rows of the inner queries while only a limit among their parameters is another.
    private List<ContactId> cooling(int limit) {
        return sql.sql("""
                        select found.contact_id
                          from (#cooling union all #silent) found
                         order by found.touch_value desc, found.contact_id
                         limit #limit
                        """.replace("#cooling", COOLING.formatted("COOLING"))
                        .replace("#silent", COOLING.formatted("SILENT"))
                        .replace("#limit", String.valueOf(limit)))
                .param("workspace", workspaces.current().value())
                .query((row, number) -> Columns.contact(row))
                .list();
    }

    /// At most [Engagement#MOST_GOING_QUIET].
    int countGoingQuiet(Set<ContactId> without) {
        var cooling = cooling(Engagement.MOST_GOING_QUIET + without.size());
        var others = cooling.stream().filter(one -> !without.contains(one)).count();
        return (int) Math.min(Engagement.MOST_GOING_QUIET, others);
    }
}
