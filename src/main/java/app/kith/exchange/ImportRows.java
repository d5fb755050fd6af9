package app.kith.exchange;

import app.kith.accounts.Workspaces;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.NewRows;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// What the rows of a file became, for importing them again and for the undo. Where the last rows are asked for, any
/// number is named as a stretch: else H2 takes the index of the batch alone, reads all of its rows and sorts them.
@Repository
class ImportRows {
    private static final List<String> CHANGE = List.of(
            "id",
            "workspace_id",
            "batch_id",
            "contact_id",
            "row_number",
            "before_json",
            "after_json",
            "interaction_id",
            "taken_back",
            "why");

    private static final int LONGEST_WHY = 500;

    private final JdbcClient sql;
    private final JdbcTemplate jdbc;
    private final NewRows newRows;
    private final JsonMapper json;
    private final Workspaces workspaces;

    ImportRows(JdbcClient sql, JdbcTemplate jdbc, NewRows newRows, JsonMapper json, Workspaces workspaces) {
        this.newRows = newRows;
        this.sql = sql;
        this.jdbc = jdbc;
        this.json = json;
        this.workspaces = workspaces;
    }

    /// What a batch did to one person.
    ///
    /// @param before absent for somebody it added
    /// @param why they were joined; absent for somebody it added
    record Change(
            ContactId contact,
            long row,
            @Nullable ContactDetails before,
            ContactDetails after,
            @Nullable UUID interaction,
            @Nullable String why) {}

    /// Whom a row became.
    ///
    /// @param isNew whether the batch added them, rather than join the row with somebody who was there
    record Last(
            ContactId contact,
            long row,
            boolean isNew,
            @Nullable String why) {}

    Map<String, ContactId> knownRows(Collection<String> fingerprints) {
        var known = new HashMap<String, ContactId>();
        if (!fingerprints.isEmpty()) {
            // joined for H2, listed for PostgreSQL: either would walk through the whole workspace for the other
            var wanted = fingerprints.stream().distinct().toArray(String[]::new);
            sql.sql("""
                    select r.fingerprint, r.contact_id
                      from unnest(cast(? as varchar(64) array)) as wanted (fingerprint)
                      left join import_row r
                        on r.workspace_id = ? and r.fingerprint = wanted.fingerprint and r.fingerprint = any(?)
                     where r.contact_id is not null
                    """).params(wanted, workspace(), wanted).query(row -> {
                known.put(row.getString(1), new ContactId(row.getObject(2, UUID.class)));
            });
        }
        return known;
    }

    void knowRows(ImportId batch, Map<String, ContactId> rows) {
        var workspace = workspace();
        newRows.write(
                "import_row",
                List.of("workspace_id", "fingerprint", "contact_id", "batch_id"),
                new TreeMap<>(rows).entrySet(), // in the order of the index, whose pages are then changed once
                row -> new Object[] {workspace, row.getKey(), row.getValue().value(), batch.value()});
    }

    void forgetRows(ImportId batch) {
        sql.sql("delete from import_row where workspace_id = ? and batch_id = ?")
                .params(workspace(), batch.value())
                .update();
    }

    /// Which of these people this batch added.
    Set<ContactId> addedBy(ImportId batch, Collection<ContactId> contacts) {
        if (contacts.isEmpty()) {
            return Set.of();
        }
        var asked = contacts.stream().map(ContactId::value).toArray(UUID[]::new);
        return Set.copyOf(sql.sql("""
                select c.contact_id
                  from unnest(cast(? as uuid array)) as wanted (id)
                  left join import_change c
                    on c.batch_id = ? and c.contact_id = wanted.id and c.contact_id = any(?)
                 where c.workspace_id = ?
                   and c.before_json is null
                """)
                .params(asked, batch.value(), asked, workspace())
                .query((row, number) -> new ContactId(row.getObject(1, UUID.class)))
                .list());
    }

    void keepChanges(ImportId batch, List<Change> changes) {
        var workspace = workspace();
        newRows.write("import_change", CHANGE, changes, change -> new @Nullable Object[] {
            id(),
            workspace,
            batch.value(),
            change.contact().value(),
            change.row(),
            change.before() == null ? null : json.writeValueAsString(change.before()),
            json.writeValueAsString(change.after()),
            change.interaction(),
            false,
            cut(change.why())
        });
    }

    private static @Nullable String cut(@Nullable String why) {
        return why == null || why.length() <= LONGEST_WHY ? why : why.substring(0, LONGEST_WHY);
    }

    /// Whom the last rows of a batch became, the latest first.
    List<Last> last(ImportId batch, int limit) {
        return sql.sql("""
                select contact_id, row_number, before_json is null, why
                  from import_change
                 where workspace_id = ? and batch_id = ? and row_number between 0 and 9223372036854775807
                 order by batch_id desc, row_number desc
                 limit ?
                """)
                .params(workspace(), batch.value(), limit)
                .query((row, number) -> new Last(
                        new ContactId(row.getObject(1, UUID.class)),
                        row.getLong(2),
                        row.getBoolean(3),
                        row.getString(4)))
                .list();
    }

    /// The last row of which something is to be taken back; 0 when there is none.
    long lastRow(ImportId batch) {
        return sql.sql("""
                select row_number
                  from import_change
                 where workspace_id = ? and batch_id = ? and row_number between 0 and 9223372036854775807
                   and not taken_back
                 order by batch_id desc, row_number desc
                 limit 1
                """)
                .params(workspace(), batch.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /// The last changes of a batch, to be taken back first.
    List<Change> lastChanges(ImportId batch, int limit) {
        return sql.sql("""
                select contact_id, row_number, before_json, after_json, interaction_id, why
                  from import_change
                 where workspace_id = ? and batch_id = ? and row_number between 0 and 9223372036854775807
                   and not taken_back
                 order by batch_id desc, row_number desc
                 limit ?
                """)
                .params(workspace(), batch.value(), limit)
                .query((row, number) -> new Change(
                        new ContactId(row.getObject(1, UUID.class)),
                        row.getLong(2),
                        details(row.getString(3)),
                        json.readValue(row.getString(4), ContactDetails.class),
                        row.getObject(5, UUID.class),
                        row.getString(6)))
                .list();
    }

    private @Nullable ContactDetails details(@Nullable String text) {
        return text == null ? null : json.readValue(text, ContactDetails.class);
    }

    /// Forgets changes that were taken back; those to people who are kept stay as a note that they were kept.
    void dropChanges(ImportId batch, List<Change> changes, Set<ContactId> kept) {
        var workspace = workspace();
        jdbc.batchUpdate(
                """
                update import_change set taken_back = true
                 where workspace_id = ? and batch_id = ? and contact_id = ? and row_number = ?
                """,
                changes.stream()
                        .filter(change -> change.before() == null && kept.contains(change.contact()))
                        .toList(),
                500,
                (row, change) -> name(row, workspace, batch, change));
        jdbc.batchUpdate("""
                delete from import_change
                 where workspace_id = ? and batch_id = ? and contact_id = ? and row_number = ? and not taken_back
                """, changes, 500, (row, change) -> name(row, workspace, batch, change));
    }

    private static void name(PreparedStatement row, UUID workspace, ImportId batch, Change change) throws SQLException {
        row.setObject(1, workspace);
        row.setObject(2, batch.value());
        row.setObject(3, change.contact().value());
        row.setLong(4, change.row());
    }

    /// How many people were kept when the batch was taken back.
    int kept(ImportId batch) {
        return sql.sql("select count(*) from import_change where workspace_id = ? and batch_id = ? and taken_back")
                .params(workspace(), batch.value())
                .query(Integer.class)
                .single();
    }

    private UUID workspace() {
        return workspaces.current().value();
    }

    private static UUID id() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
