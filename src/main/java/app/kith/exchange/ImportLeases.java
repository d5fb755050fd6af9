package app.kith.exchange;

import app.kith.accounts.WorkspaceId;
import app.kith.accounts.Workspaces;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who works on a batch: one worker at a time, each for a while that it keeps making longer, so that
/// another takes over when it died. Plain SQL; every statement but the first names the workspace.
@Repository
class ImportLeases {
    static final Duration LEASE = Duration.ofSeconds(60);

    private final JdbcClient sql;
    private final Workspaces workspaces;
    private final Clock clock;

    ImportLeases(JdbcClient sql, Workspaces workspaces, Clock clock) {
        this.sql = sql;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /// A batch whose work nobody does at present.
    record Waiting(ImportId id, WorkspaceId workspace) {}

    /// Until when a batch is somebody's that is taken, or kept, at this time.
    static OffsetDateTime from(OffsetDateTime now) {
        return now.plus(LEASE);
    }

    /// Batches of all workspaces that have work left and no worker.
    List<Waiting> waiting() {
        return sql.sql("""
                select id, workspace_id
                  from import_batch
                 where status in ('RUNNING', 'STOPPING', 'UNDOING')
                   and (lease_until is null or lease_until < ?)
                """)
                .params(now())
                .query((row, number) -> new Waiting(
                        new ImportId(row.getObject(1, UUID.class)), new WorkspaceId(row.getObject(2, UUID.class))))
                .list();
    }

    /// Takes a batch that has work left for this worker, unless another has it. Each step ends by letting it
    /// go.
    boolean take(ImportId id) {
        return sql.sql("""
                        update import_batch set lease_until = ?
                         where id = ? and workspace_id = ? and (lease_until is null or lease_until < ?)
                           and status in ('RUNNING', 'STOPPING', 'UNDOING')
                        """).params(from(now()), id.value(), workspace(), now()).update() == 1;
    }

    /// Keeps a batch for this worker for another while.
    void keep(ImportId id) {
        sql.sql("update import_batch set lease_until = ? where id = ? and workspace_id = ?")
                .params(from(now()), id.value(), workspace())
                .update();
    }

    void letGo(ImportId id) {
        sql.sql("update import_batch set lease_until = null where id = ? and workspace_id = ?")
                .params(id.value(), workspace())
                .update();
    }

    private UUID workspace() {
        return workspaces.current().value();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
