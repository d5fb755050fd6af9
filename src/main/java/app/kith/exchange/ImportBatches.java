package app.kith.exchange;

import app.kith.accounts.Workspaces;
import app.kith.exchange.format.ColumnMapping;
import app.kith.exchange.format.FileSniff;
import app.kith.exchange.format.TextShape;
import app.kith.exchange.format.UnreadableFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The batches. Their files are [ImportFiles], who works on them [ImportLeases]. Plain SQL; every statement
/// names the workspace.
@Repository
class ImportBatches {
    private static final String GONE = "This import is no longer there.";

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Workspaces workspaces;
    private final Clock clock;

    ImportBatches(JdbcClient sql, JsonMapper json, Workspaces workspaces, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /// How many rows of a chunk became what.
    record Counts(int added, int joined, int unchanged, int setAside) {
        Counts with(Counts other) {
            return new Counts(
                    added + other.added, joined + other.joined, unchanged + other.unchanged, setAside + other.setAside);
        }
    }

    /// @param archive the import as which the archive was dropped that holds the file; absent for that one
    ///     itself
    ImportId create(String fileName, FileSniff sniff, ColumnMapping mapping, @Nullable ImportId archive) {
        var id = ImportId.next();
        sql.sql("""
                insert into import_batch (id, workspace_id, file_name, described, shape, mapping, status,
                       rows_total, rows_done, added, joined, unchanged, set_aside, created_at, archive_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, ?, ?)
                """)
                .params(
                        id.value(),
                        workspace(),
                        fileName,
                        sniff.described(),
                        json.writeValueAsString(sniff.shape()),
                        json.writeValueAsString(mapping),
                        ImportStatus.MATCHING.name(),
                        sniff.rows(),
                        now())
                .param(archive == null ? null : archive.value())
                .update();
        return id;
    }

    TextShape shape(ImportId id) {
        return json.readValue(text("shape", id), TextShape.class);
    }

    ColumnMapping mapping(ImportId id) {
        return json.readValue(text("mapping", id), ColumnMapping.class);
    }

    /// @return whether its columns are still being matched; else nothing is kept
    boolean keepMatching(ImportId id, String described, TextShape shape, ColumnMapping mapping, long rows) {
        return sql.sql("""
                        update import_batch
                           set described = ?, shape = ?, mapping = ?, rows_total = ?
                         where id = ? and workspace_id = ? and status = 'MATCHING'
                        """)
                        .params(
                                described,
                                json.writeValueAsString(shape),
                                json.writeValueAsString(mapping),
                                rows,
                                id.value(),
                                workspace())
                        .update()
                == 1;
    }

    private String text(String column, ImportId id) {
        return sql.sql("select " + column + " from import_batch where id = ? and workspace_id = ?")
                .params(id.value(), workspace())
                .query(String.class)
                .single();
    }

    Optional<ImportProgress> progress(ImportId id) {
        return sql.sql("select * from import_batch where id = ? and workspace_id = ?")
                .params(id.value(), workspace())
                .query(this::batch)
                .optional();
    }

    /// @throws UnreadableFile if there is none
    ImportProgress found(ImportId id) {
        return progress(id).orElseThrow(() -> new UnreadableFile(GONE));
    }

    /// The import as which the archive was dropped that holds this one's file; itself if that was it.
    ImportId archive(ImportId id) {
        return sql.sql("select coalesce(archive_id, id) from import_batch where id = ? and workspace_id = ?")
                .params(id.value(), workspace())
                .query((row, number) -> new ImportId(row.getObject(1, UUID.class)))
                .optional()
                .orElseThrow(() -> new UnreadableFile(GONE));
    }

    /// The imports that stand or may yet come of one and the same archive, by the name of their file in it.
    Map<String, ImportProgress> outOfSameArchive(ImportId id) {
        var archive = archive(id).value();
        var same = new HashMap<String, ImportProgress>();
        sql.sql("""
                select *
                  from import_batch
                 where workspace_id = ? and (id = ? or archive_id = ?) and status not in ('STOPPED', 'UNDONE')
                 order by created_at, id
                """)
                .params(workspace(), archive, archive)
                .query(this::batch)
                .list()
                .forEach(batch -> {
                    if (batch.inside() != null) same.putIfAbsent(batch.inside(), batch);
                });
        return same;
    }

    List<ImportProgress> newest(int limit) {
        return sql.sql("select * from import_batch where workspace_id = ? order by created_at desc, id desc limit ?")
                .params(workspace(), limit)
                .query(this::batch)
                .list();
    }

    private ImportProgress batch(ResultSet row, int number) throws SQLException {
        var shape = json.readValue(row.getString("shape"), TextShape.class);
        return new ImportProgress(
                new ImportId(row.getObject("id", UUID.class)),
                row.getString("file_name"),
                shape.inside(),
                row.getString("described"),
                ImportStatus.valueOf(row.getString("status")),
                row.getLong("rows_total"),
                row.getLong("rows_done"),
                row.getInt("added"),
                row.getInt("joined"),
                row.getInt("unchanged"),
                row.getInt("set_aside"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "started_at"),
                instant(row, "finished_at"),
                row.getString("remark"),
                shape.isHistory());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /// Moves a batch from one of these states on. A worker who is told to stop keeps it, to take it back.
    ///
    /// @return whether it was in one of them
    boolean move(ImportId id, Set<ImportStatus> from, ImportStatus to, @Nullable String remark) {
        var end = to.isWorking() ? null : now();
        return sql.sql("""
                        update import_batch
                           set status = :to,
                               remark = coalesce(:remark, remark),
                               started_at = case when :to = 'RUNNING' then :now else started_at end,
                               finished_at = :end,
                               lease_until = case when :to = 'STOPPING' then lease_until else null end
                         where id = :id and workspace_id = :workspace and status in (:from)
                        """)
                        .param("to", to.name())
                        .param("remark", remark)
                        .param("now", now())
                        .param("end", end)
                        .param("id", id.value())
                        .param("workspace", workspace())
                        .param("from", from.stream().map(Enum::name).toList())
                        .update()
                == 1;
    }

    void remark(ImportId id, String remark) {
        sql.sql("update import_batch set remark = ? where id = ? and workspace_id = ?")
                .params(remark, id.value(), workspace())
                .update();
    }

    /// Notes that the rows up to this one are done, while the batch still runs.
    ///
    /// @return false when it was stopped meanwhile: the chunk must not be committed
    boolean advance(ImportId id, long rowsDone, Counts counts) {
        return sql.sql("""
                        update import_batch
                           set rows_done = ?, added = added + ?, joined = joined + ?,
                               unchanged = unchanged + ?, set_aside = set_aside + ?, lease_until = ?
                         where id = ? and workspace_id = ? and status = 'RUNNING'
                        """)
                        .params(
                                rowsDone,
                                counts.added(),
                                counts.joined(),
                                counts.unchanged(),
                                counts.setAside(),
                                ImportLeases.from(now()),
                                id.value(),
                                workspace())
                        .update()
                == 1;
    }

    private UUID workspace() {
        return workspaces.current().value();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
