package app.kith.exchange;

import app.kith.accounts.Workspaces;
import app.kith.exchange.format.DroppedFile;
import app.kith.exchange.format.DroppedFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The files of imports, kept in parts until nothing needs them. Plain SQL; every statement names the
/// workspace.
@Repository
class ImportFiles {
    /// Small enough that the collector of garbage moves a part as it moves anything else.
    private static final int PART = 128 * 1024;

    private final JdbcClient sql;
    private final Workspaces workspaces;
    private final DroppedFiles files;

    ImportFiles(JdbcClient sql, Workspaces workspaces, DroppedFiles files) {
        this.sql = sql;
        this.workspaces = workspaces;
        this.files = files;
    }

    void keep(ImportId id, Path file) {
        try (var in = Files.newInputStream(file)) {
            int part = 0;
            for (var bytes = in.readNBytes(PART); bytes.length > 0; bytes = in.readNBytes(PART)) {
                sql.sql(
                                "insert into import_file_part (batch_id, part_number, workspace_id, content) values (?, ?, ?, ?)")
                        .params(id.value(), part++, workspace(), bytes)
                        .update();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Does something with the file as it was dropped.
    <T> T with(ImportId id, Function<Path, T> work) {
        try (var file = copy(id)) {
            return work.apply(file.path());
        }
    }

    /// Writes the kept file beside the database, where it lies until it is closed. One part is in memory
    /// at a time, however long the file is.
    DroppedFile copy(ImportId id) {
        var file = files.empty();
        try (var out = Files.newOutputStream(file.path())) {
            var part = part(id, 0);
            for (int next = 1; part.isPresent(); next++) {
                out.write(part.get());
                part = part(id, next);
            }
            return file;
        } catch (IOException unwritable) {
            file.close();
            throw new UncheckedIOException(unwritable);
        } catch (RuntimeException unreadable) {
            file.close();
            throw unreadable;
        }
    }

    private Optional<byte[]> part(ImportId id, int number) {
        return sql.sql(
                        "select content from import_file_part where batch_id = ? and part_number = ? and workspace_id = ?")
                .params(id.value(), number, workspace())
                .query(byte[].class)
                .optional();
    }

    void drop(ImportId id) {
        sql.sql("delete from import_file_part where batch_id = ? and workspace_id = ?")
                .params(id.value(), workspace())
                .update();
    }

    private UUID workspace() {
        return workspaces.current().value();
    }
}
