package app.kith.people.twins;

import app.kith.accounts.Workspaces;
import app.kith.people.ContactId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of merges, and who is part of whom. Plain SQL, which names the workspace.
@Repository
class MergeLog {
    private static final String SELECT = """
            select id, kept_id, merged_id, merged_at, before_json, after_json, merged_json, picks
              from contact_merge
             where workspace_id = ?
            """;

    private final JdbcClient sql;
    private final Workspaces workspaces;
    private final DetailsText text;

    MergeLog(JdbcClient sql, Workspaces workspaces, DetailsText text) {
        this.sql = sql;
        this.workspaces = workspaces;
        this.text = text;
    }

    void keep(Merge merge) {
        sql.sql("""
                insert into contact_merge (id, workspace_id, kept_id, merged_id, merged_at, before_json, after_json,
                       merged_json, picks)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        merge.id().value(),
                        workspace(),
                        merge.kept().value(),
                        merge.merged().value(),
                        merge.at().atOffset(ZoneOffset.UTC),
                        text.of(merge.before()),
                        text.of(merge.after()),
                        text.of(merge.other()),
                        text.ofPicks(merge.picks()))
                .update();
    }

    void rebase(Merge merge) {
        sql.sql("update contact_merge set before_json = ?, after_json = ? where id = ? and workspace_id = ?")
                .params(
                        text.of(merge.before()),
                        text.of(merge.after()),
                        merge.id().value(),
                        workspace())
                .update();
    }

    void forget(MergeId id) {
        sql.sql("delete from contact_merge_row where merge_id = ? and workspace_id = ?")
                .params(id.value(), workspace())
                .update();
        sql.sql("delete from contact_merge where id = ? and workspace_id = ?")
                .params(id.value(), workspace())
                .update();
    }

    Optional<Merge> find(MergeId id) {
        return sql.sql(SELECT + " and id = ?")
                .params(workspace(), id.value())
                .query(this::merge)
                .optional();
    }

    /// The merges into this person, in their order.
    List<Merge> into(ContactId kept) {
        return sql.sql(SELECT + " and kept_id = ? order by id")
                .params(workspace(), kept.value())
                .query(this::merge)
                .list();
    }

    /// The merges in which the one or the other is made up, in their order.
    List<MergeId> ofDemoPeople() {
        return sql.sql("""
                select m.id
                  from contact_merge m
                 where m.workspace_id = ?
                   and exists (select 1 from contact c where c.id in (m.kept_id, m.merged_id) and c.demo)
                 order by m.id
                """)
                .params(workspace())
                .query((row, number) -> new MergeId(row.getObject(1, UUID.class)))
                .list();
    }

    /// The merge by which this person became part of another.
    Optional<Merge> of(ContactId merged) {
        return sql.sql(SELECT + " and merged_id = ?")
                .params(workspace(), merged.value())
                .query(this::merge)
                .optional();
    }

    /// Whom one sees today in place of this person.
    Optional<ContactId> shownFor(ContactId merged) {
        return sql.sql("select merged_into from contact where id = ? and workspace_id = ? and merged_into is not null")
                .params(merged.value(), workspace())
                .query((row, number) -> new ContactId(row.getObject(1, UUID.class)))
                .optional();
    }

    /// Makes a person, and whoever is part of them, part of another.
    void hide(ContactId merged, ContactId in) {
        sql.sql("update contact set merged_into = ? where (id = ? or merged_into = ?) and workspace_id = ?")
                .params(in.value(), merged.value(), merged.value(), workspace())
                .update();
    }

    /// Makes a person somebody of their own again, together with those who were part of them.
    void show(ContactId merged) {
        sql.sql("update contact set merged_into = null where id = ? and workspace_id = ?")
                .params(merged.value(), workspace())
                .update();
        var parts = partsOf(merged);
        if (!parts.isEmpty()) {
            sql.sql("update contact set merged_into = :in where id in (:parts) and workspace_id = :workspace")
                    .param("in", merged.value())
                    .param("parts", parts)
                    .param("workspace", workspace())
                    .update();
        }
    }

    private List<UUID> partsOf(ContactId whole) {
        var all = new ArrayList<UUID>();
        Collection<UUID> last = List.of(whole.value());
        while (!last.isEmpty()) {
            last = sql.sql("select merged_id from contact_merge where kept_id in (:kept) and workspace_id = :workspace")
                    .param("kept", last)
                    .param("workspace", workspace())
                    .query((row, number) -> row.getObject(1, UUID.class))
                    .list();
            all.addAll(last);
        }
        return all;
    }

    private Merge merge(ResultSet row, int number) throws SQLException {
        return new Merge(
                new MergeId(row.getObject("id", UUID.class)),
                new ContactId(row.getObject("kept_id", UUID.class)),
                new ContactId(row.getObject("merged_id", UUID.class)),
                row.getObject("merged_at", OffsetDateTime.class).toInstant(),
                text.details(row.getString("before_json")),
                text.details(row.getString("after_json")),
                text.details(row.getString("merged_json")),
                text.picks(row.getString("picks")));
    }

    private UUID workspace() {
        return workspaces.current().value();
    }
}
