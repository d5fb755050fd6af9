package app.kith.exchange.archive;

import app.kith.accounts.SignedIn;
import app.kith.accounts.Workspaces;
import app.kith.exchange.export.Snapshot;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Everything in one file, and back. The file's format is written down in `docs/archive-format.md`.
@Service
public class Archive {
    /// No password gives this as its hash, so nobody can sign in by it.
    static final String NO_PASSWORD = "{none}";

    private final DataSource database;
    private final Workspaces workspaces;

    Archive(DataSource database, Workspaces workspaces) {
        this.database = database;
        this.workspaces = workspaces;
    }

    /// Writes the workspace of whoever is signed in, without anybody's password or secret address.
    public void writeOwn(OutputStream out) throws IOException {
        write(out, workspaces.current().value());
    }

    /// Writes all workspaces, with what lets people sign in: for whoever runs the server.
    public void writeAll(OutputStream out) throws IOException {
        write(out, null);
    }

    private void write(OutputStream out, @Nullable UUID workspace) throws IOException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Snapshot.isolation(connection));
            new ArchiveWriter(connection, workspace).write(out);
            connection.rollback();
        } catch (SQLException failed) {
            throw new IOException("The database could not be read", failed);
        }
    }

    /// What an archive holds, as far as it says so itself.
    ///
    /// @throws UnreadableArchive with the sentence, where the file is none, is damaged or newer
    public ArchiveContents contents(Path file) throws IOException {
        try (var connection = database.getConnection();
                var archive = new ArchiveReader(file, connection)) {
            return archive.contents();
        } catch (SQLException failed) {
            throw new IOException("The database could not be read", failed);
        }
    }

    /// Why nothing can be restored here now, in a sentence; nothing where it can.
    ///
    /// @param owner who would give way with their empty workspace; null where nobody may have an account
    public Optional<String> objection(@Nullable SignedIn owner) {
        try (var connection = database.getConnection()) {
            return new RoomForAll(connection).objection(owner);
        } catch (SQLException failed) {
            throw new IllegalStateException("The database could not be read", failed);
        }
    }

    /// Fills a Kith in which there is nobody yet, all or nothing. The words by which people are found are
    /// made by the next start.
    ///
    /// @return how many rows came in, table by table
    /// @throws UnreadableArchive with the sentence, where the file is none, is damaged or newer, or where there is
    /// somebody already
    public Map<String, Long> restore(Path file) throws IOException {
        return restore(file, WayIn.AS_BEFORE, rows -> {});
    }

    /// The same, and lets somebody in afterwards.
    ///
    /// @param progress told now and then how many rows are in
    Map<String, Long> restore(Path file, WayIn wayIn, LongConsumer progress) throws IOException {
        if (!Files.isReadable(file)) throw new UnreadableArchive("There is no file %s.".formatted(file));
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var archive = new ArchiveReader(file, connection)) {
                var room = new RoomForAll(connection);
                room.keepOthersOut();
                room.objection(wayIn.instead()).ifPresent(sentence -> {
                    throw new UnreadableArchive(sentence);
                });
                var password = room.giveWay(wayIn);
                var rows = archive.restore(progress);
                room.letIn(wayIn.account(), password);
                prepareWords(connection);
                connection.commit();
                return rows;
            } catch (SQLException | RuntimeException | IOException failed) {
                connection.rollback();
                throw failed;
            }
        } catch (SQLException failed) {
            throw new UnreadableArchive("The archive does not fit together, so nothing of it was brought in.", failed);
        }
    }

    /// People are found by words that are made from what they come from; this says of whom they are to be made.
    private static void prepareWords(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("""
                    insert into person_text (contact_id, workspace_id, names, own, noted, made_by)
                    select id, workspace_id, '', '', '', 0
                      from contact
                    """);
        }
    }
}
