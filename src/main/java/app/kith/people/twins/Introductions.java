package app.kith.people.twins;

import app.kith.accounts.Workspaces;
import app.kith.people.ContactId;
import app.kith.people.MergeJournal;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Whom the merged person introduced, the kept one did; until they are split.
@Repository
class Introductions {
    private static final String WHAT = "introduced";

    private final JdbcClient sql;
    private final Workspaces workspaces;

    Introductions(JdbcClient sql, Workspaces workspaces) {
        this.sql = sql;
        this.workspaces = workspaces;
    }

    void move(ContactId kept, ContactId merged, MergeJournal journal) {
        sql.sql("select id from contact where introduced_by = ? and id <> ? and workspace_id = ?")
                .params(merged.value(), kept.value(), workspace())
                .query(UUID.class)
                .list()
                .forEach(introduced -> {
                    journal.note(WHAT, introduced);
                    introducedBy(kept, introduced, merged);
                });
    }

    void moveBack(ContactId kept, ContactId merged, MergeJournal journal) {
        journal.rows(WHAT).forEach(introduced -> introducedBy(merged, introduced, kept));
    }

    private void introducedBy(ContactId by, UUID introduced, ContactId before) {
        sql.sql("update contact set introduced_by = ? where id = ? and introduced_by = ? and workspace_id = ?")
                .params(by.value(), introduced, before.value(), workspace())
                .update();
    }

    private UUID workspace() {
        return workspaces.current().value();
    }
}
