package app.kith.exchange;

import app.kith.accounts.Workspaces;
import app.kith.interactions.InteractionId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What rows of files became which interactions. Why any row is named as a stretch, see [ImportRows].
@Repository
class ImportedHistory {
    private final JdbcClient sql;
    private final JdbcTemplate jdbc;
    private final Workspaces workspaces;

    ImportedHistory(JdbcClient sql, JdbcTemplate jdbc, Workspaces workspaces) {
        this.sql = sql;
        this.jdbc = jdbc;
        this.workspaces = workspaces;
    }

    /// An interaction that a row became.
    record Became(String fingerprint, InteractionId interaction, long row) {}

    Set<String> known(Collection<String> fingerprints) {
        if (fingerprints.isEmpty()) {
            return Set.of();
        }
        // joined for H2, listed for PostgreSQL: either would walk through the whole workspace for the other
        var wanted = fingerprints.stream().distinct().toArray(String[]::new);
        return new HashSet<>(sql.sql("""
                select distinct r.fingerprint
                  from unnest(cast(? as varchar(64) array)) as wanted (fingerprint)
                  left join import_interaction r
                    on r.workspace_id = ? and r.fingerprint = wanted.fingerprint and r.fingerprint = any(?)
                 where r.fingerprint is not null
                """)
                .params(wanted, workspace(), wanted)
                .query(String.class)
                .list());
    }

    void keep(ImportId batch, List<Became> rows) {
        var workspace = workspace();
        jdbc.batchUpdate("""
                insert into import_interaction (workspace_id, fingerprint, interaction_id, batch_id, row_number)
                values (?, ?, ?, ?, ?)
                """, rows, 500, (row, became) -> {
            row.setObject(1, workspace);
            row.setString(2, became.fingerprint());
            row.setObject(3, became.interaction().value());
            row.setObject(4, batch.value());
            row.setLong(5, became.row());
        });
    }

    /// The last interactions of a batch, to be taken back first.
    List<InteractionId> last(ImportId batch, int limit) {
        return sql.sql("""
                select interaction_id
                  from import_interaction
                 where workspace_id = ? and batch_id = ? and row_number between 0 and 9223372036854775807
                 order by batch_id desc, row_number desc
                 limit ?
                """)
                .params(workspace(), batch.value(), limit)
                .query((row, number) -> new InteractionId(row.getObject(1, UUID.class)))
                .list();
    }

    /// The last row that became an interaction which is still there; 0 when there is none.
    long lastRow(ImportId batch) {
        return sql.sql("""
                select row_number
                  from import_interaction
                 where workspace_id = ? and batch_id = ? and row_number between 0 and 9223372036854775807
                 order by batch_id desc, row_number desc
                 limit 1
                """)
                .params(workspace(), batch.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /// Those of these interactions that this batch brought.
    Set<InteractionId> of(ImportId batch, Collection<InteractionId> interactions) {
        if (interactions.isEmpty()) {
            return new HashSet<>();
        }
        return new HashSet<>(sql.sql("""
                select interaction_id
                  from import_interaction
                 where workspace_id = ? and batch_id = ? and interaction_id = any(?)
                """)
                .params(
                        workspace(),
                        batch.value(),
                        interactions.stream().map(InteractionId::value).toArray(UUID[]::new))
                .query((row, number) -> new InteractionId(row.getObject(1, UUID.class)))
                .list());
    }

    void forget(ImportId batch, Collection<InteractionId> interactions) {
        sql.sql("delete from import_interaction where workspace_id = ? and batch_id = ? and interaction_id = any(?)")
                .params(
                        workspace(),
                        batch.value(),
                        interactions.stream().map(InteractionId::value).toArray(UUID[]::new))
                .update();
    }

    private UUID workspace() {
        return workspaces.current().value();
    }
}
