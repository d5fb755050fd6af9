package app.kith.nurture;

import app.kith.accounts.Workspaces;
import app.kith.people.ContactId;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who is to have no pace, whatever the defaults say. Plain SQL, which names the workspace.
@Component
class PaceRefusals {
    private final JdbcClient sql;
    private final Workspaces workspaces;

    PaceRefusals(JdbcClient sql, Workspaces workspaces) {
        this.sql = sql;
        this.workspaces = workspaces;
    }

    boolean holdsFor(ContactId contact) {
        return sql.sql("select 1 from pace_refusal where workspace_id = ? and contact_id = ?")
                .params(workspace(), contact.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /// Of whom of these it is kept.
    Set<ContactId> of(Collection<ContactId> contacts) {
        return Set.copyOf(sql.sql("select contact_id from pace_refusal where workspace_id = ? and contact_id = any(?)")
                .params(workspace(), values(contacts))
                .query((row, number) -> new ContactId(row.getObject(1, UUID.class)))
                .list());
    }

    /// Keeps it of those who are there and not kept yet.
    void keep(Collection<ContactId> contacts) {
        end(contacts);
        sql.sql("""
                        insert into pace_refusal (contact_id, workspace_id)
                        select c.id, c.workspace_id
                          from contact c
                         where c.workspace_id = ?
                           and c.id = any(?)
                        """).params(workspace(), values(contacts)).update();
    }

    void end(Collection<ContactId> contacts) {
        sql.sql("delete from pace_refusal where workspace_id = ? and contact_id = any(?)")
                .params(workspace(), values(contacts))
                .update();
    }

    private UUID workspace() {
        return workspaces.current().value();
    }

    private static UUID[] values(Collection<ContactId> contacts) {
        return contacts.stream().map(ContactId::value).toArray(UUID[]::new);
    }
}
