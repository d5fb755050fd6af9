package app.kith.interactions;

import app.kith.accounts.Workspaces;
import app.kith.people.ContactId;
import app.kith.people.spi.SharedInteractions;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Counts in how many interactions people were together. Plain SQL, which names the workspace.
@Component
class PeopleTogether implements SharedInteractions {
    private static final String PAIRS = """
            select a.contact_id as one, b.contact_id as other, count(*) as times
              from interaction_participant a
              join interaction_participant b
                on b.interaction_id = a.interaction_id and b.contact_id <> a.contact_id
             where a.contact_id in (:ids)
               and a.workspace_id = :workspace
               and (select count(*)
                      from interaction_participant c
                     where c.interaction_id = a.interaction_id) <= %d
               %s
             group by a.contact_id, b.contact_id
             order by times desc, one, other
             limit :most
            """;

    private final JdbcClient sql;
    private final EntityManager entities;
    private final Workspaces workspaces;

    PeopleTogether(JdbcClient sql, EntityManager entities, Workspaces workspaces) {
        this.sql = sql;
        this.entities = entities;
        this.workspaces = workspaces;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Together> with(Collection<ContactId> people, int most) {
        return together(people, "", most);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Together> among(Collection<ContactId> people, int most) {
        return together(people, "and b.contact_id > a.contact_id and b.contact_id in (:ids)", most);
    }

    private List<Together> together(Collection<ContactId> people, String further, int most) {
        if (people.isEmpty()) {
            return List.of();
        }
        entities.flush();
        return sql.sql(PAIRS.formatted(LARGEST_GROUP, further))
                .param("ids", people.stream().map(ContactId::value).toList())
                .param("workspace", workspaces.current().value())
                .param("most", most)
                .query((row, number) -> new Together(
                        new ContactId(row.getObject(1, UUID.class)),
                        new ContactId(row.getObject(2, UUID.class)),
                        row.getInt(3)))
                .list();
    }
}
