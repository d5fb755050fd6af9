package app.kith.exchange;

import app.kith.accounts.Workspaces;
import app.kith.nurture.Pace;
import app.kith.nurture.Paces;
import app.kith.people.ContactId;
import app.kith.people.relations.TieKey;
import app.kith.people.relations.TieKind;
import app.kith.people.relations.WhoKnowsWhom;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which paces and which ties a batch brought, so that they can be taken back: paces that were changed since
/// stay. Of people who are forgotten the notes go too. Plain SQL, which names the workspace.
@Repository
class BesideBefore {
    private static final int BATCH = 500;

    private final JdbcClient sql;
    private final JdbcTemplate jdbc;
    private final Workspaces workspaces;
    private final Paces paces;
    private final WhoKnowsWhom relations;
    private final ImportedTasks tasks;

    BesideBefore(
            JdbcClient sql,
            JdbcTemplate jdbc,
            Workspaces workspaces,
            Paces paces,
            WhoKnowsWhom relations,
            ImportedTasks tasks) {
        this.tasks = tasks;
        this.sql = sql;
        this.jdbc = jdbc;
        this.workspaces = workspaces;
        this.paces = paces;
        this.relations = relations;
    }

    /// @param days of each person's pace
    void keepPaces(ImportId batch, Map<ContactId, Integer> days) {
        var workspace = workspace();
        jdbc.batchUpdate(
                "insert into import_pace (batch_id, contact_id, workspace_id, every_days) values (?, ?, ?, ?)",
                days.entrySet(),
                BATCH,
                (row, one) -> {
                    row.setObject(1, batch.value());
                    row.setObject(2, one.getKey().value());
                    row.setObject(3, workspace);
                    row.setInt(4, one.getValue());
                });
    }

    void keepTies(ImportId batch, Collection<TieKey> ties) {
        var workspace = workspace();
        jdbc.batchUpdate("""
                insert into import_tie (batch_id, first_id, second_id, kind, words_key, workspace_id)
                values (?, ?, ?, ?, ?, ?)
                """, ties, BATCH, (row, tie) -> {
            row.setObject(1, batch.value());
            row.setObject(2, tie.first().value());
            row.setObject(3, tie.second().value());
            row.setString(4, tie.kind().name());
            row.setString(5, tie.words());
            row.setObject(6, workspace);
        });
    }

    /// What of all that a batch brought beside its rows would be taken back first.
    Optional<ToldBeside> firstLeft(ImportId batch) {
        return sql.sql("""
                select case
                           when exists (select 1 from import_interaction where batch_id = b.id) then 'INTERACTIONS'
                           when exists (select 1 from import_pace where batch_id = b.id) then 'PACES'
                           when exists (select 1 from import_tie where batch_id = b.id) then 'TIES'
                           when exists (select 1 from import_task where batch_id = b.id) then 'TASKS'
                       end
                  from import_batch b
                 where b.id = ? and b.workspace_id = ?
                """)
                .params(batch.value(), workspace())
                .query((row, number) -> Optional.ofNullable(row.getString(1)).map(ToldBeside::valueOf))
                .optional()
                .flatMap(left -> left);
    }

    /// @return how many were looked at; none once all are
    int takeSomeBack(ImportId batch, int limit) {
        var some = takePacesBack(batch, limit);
        if (some == 0) some = takeTiesBack(batch, limit);
        return some > 0 ? some : tasks.takeSomeBack(batch, limit);
    }

    private int takePacesBack(ImportId batch, int limit) {
        var days = new HashMap<ContactId, Integer>();
        sql.sql("""
                select contact_id, every_days
                  from import_pace
                 where batch_id = ? and workspace_id = ?
                 order by contact_id
                 limit ?
                """).params(batch.value(), workspace(), limit).query(row -> {
            days.put(new ContactId(row.getObject(1, UUID.class)), row.getInt(2));
        });
        var asBrought = paces.of(days.keySet()).values().stream()
                .filter(line -> line.isOwn() && line.pace().equals(Pace.ofDays(days.getOrDefault(line.contact(), 1))))
                .map(line -> line.contact())
                .toList();
        paces.clear(asBrought);
        sql.sql("delete from import_pace where batch_id = ? and workspace_id = ? and contact_id = any(?)")
                .params(
                        batch.value(),
                        workspace(),
                        days.keySet().stream().map(ContactId::value).toArray(UUID[]::new))
                .update();
        return days.size();
    }

    private int takeTiesBack(ImportId batch, int limit) {
        List<TieKey> ties = sql.sql("""
                select first_id, second_id, kind, words_key
                  from import_tie
                 where batch_id = ? and workspace_id = ?
                 order by first_id, second_id, kind, words_key
                 limit ?
                """)
                .params(batch.value(), workspace(), limit)
                .query((row, number) -> new TieKey(
                        new ContactId(row.getObject(1, UUID.class)),
                        new ContactId(row.getObject(2, UUID.class)),
                        TieKind.valueOf(row.getString(3)),
                        row.getString(4)))
                .list();
        relations.removeAll(ties);
        jdbc.batchUpdate("""
                delete from import_tie
                 where batch_id = ? and first_id = ? and second_id = ? and kind = ? and words_key = ?
                """, ties, BATCH, (row, tie) -> {
            row.setObject(1, batch.value());
            row.setObject(2, tie.first().value());
            row.setObject(3, tie.second().value());
            row.setString(4, tie.kind().name());
            row.setString(5, tie.words());
        });
        return ties.size();
    }

    private UUID workspace() {
        return workspaces.current().value();
    }
}
