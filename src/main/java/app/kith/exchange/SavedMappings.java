package app.kith.exchange;

import app.kith.accounts.Workspaces;
import app.kith.exchange.format.ColumnMapping;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Matches that the user keeps under a name, found again by the names of a file's columns.
@Repository
class SavedMappings {
    static final int MAX_NAME = 80;

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Workspaces workspaces;
    private final Clock clock;

    SavedMappings(JdbcClient sql, JsonMapper json, Workspaces workspaces, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /// @param name as the user calls it
    record Saved(String name, ColumnMapping mapping) {}

    /// What was kept for columns of these names, in the order of this file.
    Optional<Saved> find(ColumnMapping guessed) {
        return sql.sql("select name, mapping from import_mapping where workspace_id = ? and columns_key = ?")
                .params(workspace(), key(guessed))
                .query((row, number) ->
                        new Saved(row.getString(1), json.readValue(row.getString(2), ColumnMapping.class)))
                .optional()
                .map(saved -> new Saved(saved.name(), guessed.as(saved.mapping())));
    }

    /// Keeps them; what was kept for these columns before is replaced.
    void keep(String name, ColumnMapping mapping) {
        forget(mapping);
        sql.sql("""
                insert into import_mapping (id, workspace_id, name, columns_key, mapping, saved_at)
                values (?, ?, ?, ?, ?, ?)
                """)
                .params(
                        UuidVersion7Strategy.INSTANCE.generateUuid(null),
                        workspace(),
                        name,
                        key(mapping),
                        json.writeValueAsString(mapping),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void forget(ColumnMapping mapping) {
        sql.sql("delete from import_mapping where workspace_id = ? and columns_key = ?")
                .params(workspace(), key(mapping))
                .update();
    }

    private static String key(ColumnMapping mapping) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            mapping.names().stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .sorted()
                    .forEach(name -> {
                        digest.update(name.getBytes(StandardCharsets.UTF_8));
                        digest.update((byte) 0);
                    });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private UUID workspace() {
        return workspaces.current().value();
    }
}
