package app.kith.people.bulk;

import app.kith.accounts.WorkspaceId;
import app.kith.accounts.Workspaces;
import app.kith.people.ContactId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The changes of many people and whom each concerns. Plain SQL; every statement names the workspace.
@Repository
class BulkChanges {
    static final Duration LEASE = Duration.ofSeconds(60);
    private static final int BATCH = 1000;
    private static final String CHANGE = """
            select b.id, b.deed, b.choice, u.name, b.state, b.people_total, b.people_done, b.people_changed,
                   b.people_kept, b.created_at, b.finished_at
              from bulk_change b
              left join app_user u on u.id = b.by_user
             where b.workspace_id = ?
            """;

    private final JdbcClient sql;
    private final JdbcTemplate jdbc;
    private final Workspaces workspaces;
    private final Clock clock;

    BulkChanges(JdbcClient sql, JdbcTemplate jdbc, Workspaces workspaces, Clock clock) {
        this.sql = sql;
        this.jdbc = jdbc;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /// A change whose work nobody does at present.
    record Waiting(BulkId id, WorkspaceId workspace) {}

    /// How far somebody of a change has come.
    enum PersonState {
        WAITING,
        CHANGED,
        SAME,
        BACK,
        KEPT
    }

    BulkId create(String deed, String choice, List<ContactId> people) {
        var id = BulkId.next();
        sql.sql("""
                        insert into bulk_change (id, workspace_id, deed, choice, by_user, state, people_total,
                               people_done, people_changed, people_kept, created_at)
                        values (?, ?, ?, ?, cast(? as uuid), 'RUNNING', 0, 0, 0, 0, ?)
                        """)
                .params(Arrays.asList(
                        id.value(),
                        workspace(),
                        deed,
                        choice,
                        workspaces.user().map(user -> user.value().toString()).orElse(null),
                        now()))
                .update();
        var total = 0;
        for (int from = 0; from < people.size(); from += BATCH) {
            total += insert(id, people.subList(from, Math.min(from + BATCH, people.size())));
        }
        sql.sql("update bulk_change set people_total = ? where id = ? and workspace_id = ?")
                .params(total, id.value(), workspace())
                .update();
        return id;
    }

    private int insert(BulkId id, List<ContactId> some) {
        var values = values(some);
        return sql.sql("""
                        insert into bulk_change_person (bulk_id, contact_id, workspace_id, state)
                        select cast(? as uuid), c.id, c.workspace_id, 'WAITING'
                          from unnest(cast(? as uuid array)) as wanted (id)
                          left join contact c on c.id = wanted.id and c.id = any(?)
                         where c.workspace_id = ?
                        """).params(id.value(), values, values, workspace()).update();
    }

    Optional<BulkChange> change(BulkId id) {
        return sql.sql(CHANGE + " and b.id = ?")
                .params(workspace(), id.value())
                .query(BulkChanges::change)
                .optional();
    }

    /// Newest first.
    List<BulkChange> since(Instant begin, int limit) {
        return sql.sql(CHANGE + " and b.created_at >= ? order by b.created_at desc, b.id desc limit ?")
                .params(workspace(), utc(begin), limit)
                .query(BulkChanges::change)
                .list();
    }

    /// The change that is under way and was begun last.
    Optional<BulkChange> working() {
        return sql.sql(CHANGE
                        + " and b.state in ('RUNNING', 'CANCELLING', 'UNDOING') order by b.created_at desc limit 1")
                .params(workspace())
                .query(BulkChanges::change)
                .optional();
    }

    /// What any workspace has waiting.
    List<Waiting> waiting() {
        return sql.sql("""
                        select id, workspace_id
                          from bulk_change
                         where state in ('RUNNING', 'CANCELLING', 'UNDOING')
                           and (lease_until is null or lease_until < ?)
                         order by created_at
                        """)
                .params(now())
                .query((row, number) -> new Waiting(new BulkId(uuid(row, 1)), new WorkspaceId(uuid(row, 2))))
                .list();
    }

    /// Takes the work on, unless another worker has it or there is none left.
    boolean take(BulkId id) {
        return sql.sql("""
                        update bulk_change
                           set lease_until = ?
                         where id = ?
                           and workspace_id = ?
                           and state in ('RUNNING', 'CANCELLING', 'UNDOING')
                           and (lease_until is null or lease_until < ?)
                        """).params(leaseEnd(), id.value(), workspace(), now()).update() > 0;
    }

    /// Renews the lease and keeps everybody else from this change until the transaction ends.
    void hold(BulkId id) {
        sql.sql("update bulk_change set lease_until = ? where id = ? and workspace_id = ?")
                .params(leaseEnd(), id.value(), workspace())
                .update();
    }

    void letGo(BulkId id) {
        sql.sql("update bulk_change set lease_until = null where id = ? and workspace_id = ?")
                .params(id.value(), workspace())
                .update();
    }

    boolean move(BulkId id, BulkState from, BulkState to) {
        return sql.sql("""
                        update bulk_change
                           set state = ?, lease_until = null, finished_at = cast(? as timestamp with time zone)
                         where id = ? and workspace_id = ? and state = ?
                        """)
                        .params(Arrays.asList(
                                to.name(), to.isWorking() ? null : now(), id.value(), workspace(), from.name()))
                        .update()
                > 0;
    }

    void count(BulkId id, int done, int changed, int kept) {
        sql.sql("""
                        update bulk_change
                           set people_done = people_done + ?,
                               people_changed = people_changed + ?,
                               people_kept = people_kept + ?
                         where id = ? and workspace_id = ?
                        """).params(done, changed, kept, id.value(), workspace()).update();
    }

    /// The next people in that state, in the order of ids, with what they had before.
    Map<ContactId, String> people(BulkId id, PersonState state, int limit) {
        var found = new LinkedHashMap<ContactId, String>();
        sql.sql("""
                        select contact_id, before_value
                          from bulk_change_person
                         where bulk_id = ? and state = ? and workspace_id = ?
                         order by bulk_id, state, contact_id
                         limit ?
                        """).params(id.value(), state.name(), workspace(), limit).query((ResultSet row) -> {
            var before = row.getString(2);
            found.put(new ContactId(uuid(row, 1)), before == null ? "" : before);
        });
        return found;
    }

    void changed(BulkId id, Map<ContactId, String> before) {
        jdbc.batchUpdate("""
                update bulk_change_person
                   set state = 'CHANGED', before_value = ?
                 where bulk_id = ? and contact_id = ? and workspace_id = ?
                """, before.entrySet(), BATCH, (row, one) -> {
            row.setString(1, one.getValue());
            row.setObject(2, id.value());
            row.setObject(3, one.getKey().value());
            row.setObject(4, workspace());
        });
    }

    void mark(BulkId id, Collection<ContactId> people, PersonState state) {
        if (!people.isEmpty()) {
            sql.sql("""
                            update bulk_change_person
                               set state = ?
                             where bulk_id = ? and workspace_id = ? and contact_id = any(?)
                            """)
                    .params(state.name(), id.value(), workspace(), values(people))
                    .update();
        }
    }

    void drop(BulkId id) {
        sql.sql("delete from bulk_change where id = ? and workspace_id = ?")
                .params(id.value(), workspace())
                .update();
    }

    void forget(Collection<ContactId> people) {
        sql.sql("delete from bulk_change_person where workspace_id = ? and contact_id = any(?)")
                .params(workspace(), values(people))
                .update();
        sql.sql("""
                        delete from bulk_change
                         where workspace_id = ?
                           and deed <> 'forget'
                           and state in ('DONE', 'CANCELLED', 'UNDONE')
                           and not exists (
                               select 1
                                 from bulk_change_person p
                                where p.bulk_id = bulk_change.id)
                        """).params(workspace()).update();
    }

    /// Drops what is too old to be taken back.
    void dropBefore(Instant begin) {
        sql.sql("delete from bulk_change where workspace_id = ? and created_at < ?")
                .params(workspace(), utc(begin))
                .update();
    }

    private static BulkChange change(ResultSet row, int number) throws SQLException {
        return new BulkChange(
                new BulkId(uuid(row, 1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                BulkState.valueOf(row.getString(5)),
                row.getInt(6),
                row.getInt(7),
                row.getInt(8),
                row.getInt(9),
                row.getObject(10, OffsetDateTime.class).toInstant(),
                instant(row, 11));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static UUID uuid(ResultSet row, int column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static UUID[] values(Collection<ContactId> people) {
        return people.stream().map(ContactId::value).toArray(UUID[]::new);
    }

    private OffsetDateTime leaseEnd() {
        return utc(Instant.now(clock).plus(LEASE));
    }

    private OffsetDateTime now() {
        return utc(Instant.now(clock));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private UUID workspace() {
        return workspaces.current().value();
    }
}
