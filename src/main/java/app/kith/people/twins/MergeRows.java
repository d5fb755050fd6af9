package app.kith.people.twins;

import app.kith.people.ContactId;
import app.kith.people.MergeJournal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The journal of one merge, row by row in the database.
///
/// Where both people belonged to the same thing, the merged person's row goes and its id is noted under the
/// same words with [#BOTH] after them. When several people were joined into one, the first of them may have
/// brought a row that the next belonged to as well: taking the first out again hands the row over to the
/// next.
class MergeRows implements MergeJournal {
    private static final String BOTH = ".both";

    private final JdbcClient sql;
    private final UUID workspace;
    private final MergeId merge;
    private final ContactId kept;
    private final ContactId merged;

    MergeRows(JdbcClient sql, UUID workspace, MergeId merge, ContactId kept, ContactId merged) {
        this.sql = sql;
        this.workspace = workspace;
        this.merge = merge;
        this.kept = kept;
        this.merged = merged;
    }

    @Override
    public void note(String what, UUID row) {
        write(what, row, null);
    }

    @Override
    public void note(String what, UUID row, String content) {
        write(what, row, content);
    }

    private void write(String what, UUID row, @Nullable String content) {
        sql.sql("delete from contact_merge_row where merge_id = ? and what = ? and row_id = ? and workspace_id = ?")
                .params(merge.value(), what, row, workspace)
                .update();
        sql.sql("""
                insert into contact_merge_row (merge_id, what, row_id, workspace_id, content)
                values (:merge, :what, :row, :workspace, :content)
                """)
                .param("merge", merge.value())
                .param("what", what)
                .param("row", row)
                .param("workspace", workspace)
                .param("content", content)
                .update();
    }

    @Override
    public List<UUID> rows(String what) {
        return sql.sql("select row_id from contact_merge_row where merge_id = ? and what = ? and workspace_id = ?")
                .params(merge.value(), what, workspace)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    @Override
    public Map<UUID, String> contents(String what) {
        var contents = new HashMap<UUID, String>();
        sql.sql("""
                select row_id, content
                  from contact_merge_row
                 where merge_id = ?
                   and what = ?
                   and workspace_id = ?
                   and content is not null
                """).params(merge.value(), what, workspace).query(row -> {
            contents.put(row.getObject(1, UUID.class), row.getString(2));
        });
        return contents;
    }

    @Override
    public boolean passOn(String what, UUID row) {
        var next = sql.sql("""
                select r.merge_id
                  from contact_merge m join contact_merge_row r on r.merge_id = m.id
                 where m.kept_id = ?
                   and m.id > ?
                   and m.workspace_id = ?
                   and r.what = ?
                   and r.row_id = ?
                 order by m.id
                 limit 1
                """)
                .params(kept.value(), merge.value(), workspace, what, row)
                .query(UUID.class)
                .optional();
        var content = contents(what).get(row);
        if (next.isEmpty() || content == null) {
            return false;
        }
        sql.sql("update contact_merge_row set content = ? where merge_id = ? and what = ? and row_id = ?")
                .params(content, next.get(), what, row)
                .update();
        return true;
    }

    @Override
    public ContactId kept() {
        return kept;
    }

    @Override
    public ContactId merged() {
        return merged;
    }

    @Override
    public Optional<MergeJournal> of(ContactId part) {
        return sql.sql("select id, kept_id, merged_id from contact_merge where merged_id = ? and workspace_id = ?")
                .params(part.value(), workspace)
                .query(this::journal)
                .optional();
    }

    @Override
    public List<MergeJournal> others() {
        return sql.sql("""
                        select id, kept_id, merged_id
                          from contact_merge
                         where kept_id = ?
                           and id <> ?
                           and workspace_id = ?
                         order by id
                        """)
                .params(kept.value(), merge.value(), workspace)
                .query(this::journal)
                .list();
    }

    private MergeJournal journal(ResultSet row, int number) throws SQLException {
        return new MergeRows(
                sql,
                workspace,
                new MergeId(row.getObject(1, UUID.class)),
                new ContactId(row.getObject(2, UUID.class)),
                new ContactId(row.getObject(3, UUID.class)));
    }

    @Override
    public void move(Belonging rows) {
        run(rows, """
                insert into contact_merge_row (merge_id, what, row_id, workspace_id, content)
                select cast(:merge as uuid), cast(:both as varchar(40)), m.#thing, m.workspace_id,
                       cast(m.id as varchar(40))
                  from #table m
                 where m.contact_id = :merged
                   and m.workspace_id = :workspace
                   and exists (select 1 from #table k where k.#thing = m.#thing and k.contact_id = :kept)
                """);
        run(rows, """
                delete from #table
                 where contact_id = :merged
                   and workspace_id = :workspace
                   and #thing in (select r.row_id
                                    from contact_merge_row r
                                   where r.merge_id = :merge
                                     and r.what = :both)
                """);
        run(rows, """
                insert into contact_merge_row (merge_id, what, row_id, workspace_id, content)
                select cast(:merge as uuid), cast(:what as varchar(40)), m.#thing, m.workspace_id,
                       cast(null as varchar(40))
                  from #table m
                 where m.contact_id = :merged
                   and m.workspace_id = :workspace
                """);
        run(rows, "update #table set contact_id = :kept where contact_id = :merged and workspace_id = :workspace");
    }

    @Override
    public void moveBack(Belonging rows) {
        handOver(rows);
        run(rows, """
                update #table
                   set contact_id = :merged
                 where contact_id = :kept
                   and workspace_id = :workspace
                   and #thing in (select r.row_id
                                    from contact_merge_row r
                                   where r.merge_id = :merge
                                     and r.what = :what)
                """);
        run(rows, """
                insert into #table (id, workspace_id, #thing, contact_id#copied)
                select cast(r.content as uuid), k.workspace_id, k.#thing, cast(:merged as uuid)#ofKept
                  from contact_merge_row r
                  join #table k on k.#thing = r.row_id and k.contact_id = :kept
                 where r.merge_id = :merge
                   and r.what = :both
                   and r.workspace_id = :workspace
                """);
    }

    /// Another person's claim on a row that this one brought.
    private record Claim(UUID thing, UUID merge, UUID row, UUID keptRow) {}

    /// Each row goes to the next of those who belonged to it too: the kept person keeps it, under the id it
    /// had with them, and the merged one gets it back as one of theirs.
    private void handOver(Belonging rows) {
        var claims = sql.sql(named(rows, """
                        select o.row_id, o.merge_id, o.content, k.id
                          from contact_merge_row r
                          join contact_merge_row o on o.row_id = r.row_id and o.what = :both and o.merge_id <> :merge
                          join contact_merge m on m.id = o.merge_id and m.kept_id = :kept
                          join #table k on k.#thing = r.row_id and k.contact_id = :kept
                         where r.merge_id = :merge
                           and r.what = :what
                           and r.workspace_id = :workspace
                         order by o.merge_id
                        """))
                .params(params(rows))
                .query((row, number) -> new Claim(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        UUID.fromString(row.getString(3)),
                        row.getObject(4, UUID.class)))
                .list();
        var handedOver = new HashSet<UUID>();
        for (var claim : claims) {
            if (handedOver.add(claim.thing())) {
                handOver(rows, claim);
            }
        }
    }

    private void handOver(Belonging rows, Claim claim) {
        sql.sql(named(rows, "update #table set id = :new where id = :old and workspace_id = :workspace"))
                .param("new", claim.row())
                .param("old", claim.keptRow())
                .param("workspace", workspace)
                .update();
        sql.sql("""
                update contact_merge_row set what = :to, content = null
                 where merge_id = :merge and what = :from and row_id = :thing and workspace_id = :workspace
                """)
                .param("to", rows.what())
                .param("from", rows.what() + BOTH)
                .param("merge", claim.merge())
                .param("thing", claim.thing())
                .param("workspace", workspace)
                .update();
        sql.sql("""
                update contact_merge_row set what = :to, content = :row
                 where merge_id = :merge and what = :from and row_id = :thing and workspace_id = :workspace
                """)
                .param("to", rows.what() + BOTH)
                .param("row", claim.keptRow().toString())
                .param("from", rows.what())
                .param("merge", merge.value())
                .param("thing", claim.thing())
                .param("workspace", workspace)
                .update();
    }

    private void run(Belonging rows, String statement) {
        sql.sql(named(rows, statement)).params(params(rows)).update();
    }

    private Map<String, Object> params(Belonging rows) {
        return Map.of(
                "merge", merge.value(),
                "workspace", workspace,
                "kept", kept.value(),
                "merged", merged.value(),
                "what", rows.what(),
                "both", rows.what() + BOTH);
    }

    /// The names come from the modules' own code, never from a user.
    private static String named(Belonging rows, String statement) {
        return statement
                .replace("#table", rows.table())
                .replace("#thing", rows.thing())
                .replace(
                        "#copied",
                        rows.copied().stream().map(column -> ", " + column).collect(Collectors.joining()))
                .replace(
                        "#ofKept",
                        rows.copied().stream().map(column -> ", k." + column).collect(Collectors.joining()));
    }
}
