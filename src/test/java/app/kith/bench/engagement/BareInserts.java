package app.kith.bench.engagement;

import app.kith.accounts.Workspaces;
import app.kith.interactions.NewInteraction;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What logging an interaction writes, by plain statements in a transaction of its own, and nothing else.
final class BareInserts {
    static final double BUDGET_RATIO = 1.3;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final UUID workspace;
    private final boolean isIndexed;

    BareInserts(ApplicationContext kith, boolean isIndexed) {
        this.isIndexed = isIndexed;
        jdbc = kith.getBean(JdbcTemplate.class);
        transaction = new TransactionTemplate(kith.getBean(PlatformTransactionManager.class));
        workspace = kith.getBean(Workspaces.class).current().value();
    }

    /// The rows of the interaction alone.
    void insert(NewInteraction told) {
        transaction.executeWithoutResult(status -> rows(told));
    }

    /// With the rows that follow from it: the state, what lists show beside the person, and the note for the index.
    void insertAndUpdate(NewInteraction told, int number) {
        transaction.executeWithoutResult(status -> {
            rows(told);
            told.people().forEach(contact -> {
                jdbc.update(
                        """
                        update engagement_state
                           set interactions = interactions + 1,
                               last_day = ?,
                               frequency = ?,
                               rank_weight = ?,
                               score = ?,
                               touch_value = ?
                         where contact_id = ?
                           and lag = 0
                           and workspace_id = ?
                        """,
                        told.day(),
                        number / 7.0,
                        number / 1e6,
                        number % 100,
                        number / 1e6,
                        contact.value(),
                        workspace);
                jdbc.update(
                        "update contact set score = ?, last_interaction = ? where id = ? and workspace_id = ?",
                        number % 100,
                        told.day(),
                        contact.value(),
                        workspace);
                if (isIndexed) {
                    jdbc.update(
                            "insert into search_change (id, workspace_id, contact_id) values (?, ?, ?)",
                            UuidVersion7Strategy.INSTANCE.generateUuid(null),
                            workspace,
                            contact.value());
                }
            });
        });
    }

    /// Takes back what was only made up.
    void clear() {
        jdbc.update("delete from search_change where workspace_id = ?", workspace);
    }

    private void rows(NewInteraction told) {
        var id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        var at = told.day().atTime(12, 0).atOffset(ZoneOffset.UTC);
        jdbc.update("""
                insert into interaction (id, workspace_id, version, kind, direction, on_day, occurred_at, logged_at)
                values (?, ?, 0, ?, ?, ?, ?, ?)
                """, id, workspace, told.kind().name(), told.direction().name(), told.day(), at, at);
        told.people()
                .forEach(contact -> jdbc.update(
                        """
                        insert into interaction_participant (
                               id, workspace_id, interaction_id, contact_id, on_day, occurred_at, direction, weight,
                               personal)
                        values (?, ?, ?, ?, ?, ?, ?, ?, true)
                        """,
                        UuidVersion7Strategy.INSTANCE.generateUuid(null),
                        workspace,
                        id,
                        contact.value(),
                        told.day(),
                        at,
                        told.direction().name(),
                        told.weight()));
    }
}
