package app.kith.bench.engagement;

import app.kith.accounts.Workspaces;
import app.kith.interactions.NewInteraction;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The two inserts of an interaction and of who took part, in a transaction, and nothing else.
final class BareInserts {
    static final double BUDGET_RATIO = 1.3;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final UUID workspace;

    BareInserts(ApplicationContext kith) {
        jdbc = kith.getBean(JdbcTemplate.class);
        transaction = new TransactionTemplate(kith.getBean(PlatformTransactionManager.class));
        workspace = kith.getBean(Workspaces.class).current().value();
    }

    long insert(NewInteraction told) {
        var id = UUID.randomUUID();
        var at = told.day().atTime(12, 0).atOffset(ZoneOffset.UTC);
        transaction.executeWithoutResult(status -> {
            jdbc.update("""
                    insert into interaction (id, workspace_id, version, kind, direction, on_day, occurred_at, logged_at)
                    values (?, ?, 0, ?, ?, ?, ?, ?)
                    """, id, workspace, told.kind().name(), told.direction().name(), told.day(), at, at);
            told.people()
                    .forEach(contact -> jdbc.update(
                            """
                    insert into interaction_participant (
                           id, workspace_id, interaction_id, contact_id, on_day, occurred_at, direction, weight, personal)
                    values (?, ?, ?, ?, ?, ?, ?, ?, true)
                    """,
                            UUID.randomUUID(),
                            workspace,
                            id,
                            contact.value(),
                            told.day(),
                            at,
                            told.direction().name(),
                            told.weight()));
        });
        return id.hashCode();
    }
}
