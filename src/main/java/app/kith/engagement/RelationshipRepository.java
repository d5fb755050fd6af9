package app.kith.engagement;

import app.kith.accounts.Workspaces;
import app.kith.people.ContactId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of relationships, always those of the current workspace. Plain SQL, since they are read and
/// written by the thousand; of the people's table it reads only who is there, who is in the bin and, to check it,
/// who is cooling. Orders name the whole index, since H2 sorts otherwise, and long lists are joined, since it walks
/// through the workspace otherwise; they are listed too, for PostgreSQL.
@Repository
class RelationshipRepository {
    static final int CHUNK = 500;
    /// Neither in the bin nor let go nor joined into somebody, of a state called `s`.
    static final String PRESENT = """
            not exists (
                               select 1
                                 from contact c
                                where c.id = s.contact_id
                                  and (c.binned_at is not null or c.let_go_on is not null or c.merged_into is not null))
            """;
    private static final String THERE = """
            not exists (
                               select 1
                                 from contact c
                                where c.id = s.contact_id
                                  and (c.binned_at is not null or c.merged_into is not null))
            """;
    private static final String FOLLOWED = """
            merge into engagement_state s
            using (select c.id, c.pace_days from %s where c.workspace_id = :workspace) c
               on s.contact_id = c.id
              and s.lag = 0
             when matched and s.cadence_days is distinct from c.pace_days then
                  update set cadence_days = c.pace_days
            """;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient sql;
    private final JdbcTemplate batches;
    private final Workspaces workspaces;

    RelationshipRepository(JdbcClient sql, JdbcTemplate batches, Workspaces workspaces) {
        this.sql = sql;
        this.batches = batches;
        this.workspaces = workspaces;
    }

    /// These relationships, new ones for whoever has no row.
    Map<ContactId, Relationship> of(Collection<ContactId> contacts) {
        var found = new LinkedHashMap<ContactId, Relationship>();
        contacts.forEach(contact -> found.put(contact, Relationship.unknown(contact)));
        var all = List.copyOf(contacts);
        for (int from = 0; from < all.size(); from += CHUNK) {
            var some = values(all.subList(from, Math.min(from + CHUNK, all.size())));
            read(some, found);
        }
        return found;
    }

    private void read(List<UUID> contacts, Map<ContactId, Relationship> into) {
        RowCallbackHandler taker =
                row -> into.computeIfPresent(Columns.contact(row), (id, known) -> Columns.with(known, row));
        if (contacts.size() == 1) {
            batches.query(
                    "select " + Columns.READ + " from engagement_state s where s.contact_id = ? and s.workspace_id = ?",
                    taker,
                    contacts.getFirst(),
                    workspace());
            return;
        }
        var wanted = contacts.toArray(UUID[]::new);
        batches.query("""
                select #read
                  from unnest(cast(? as uuid array)) as wanted (id)
                  left join engagement_state s
                    on s.contact_id = wanted.id and s.contact_id = any(?)
                 where s.workspace_id = ?
                """.replace("#read", Columns.READ), taker, wanted, wanted, workspace());
    }

    /// Writes everything about these relationships.
    void save(Collection<Relationship> all) {
        delete(all, 0);
        delete(all, Relationship.LAG);
        var workspace = workspace();
        batches.batchUpdate(Columns.INSERT, all, CHUNK, (row, one) -> Columns.inserted(row, workspace, one));
        var older = all.stream().filter(one -> !one.before().isEmpty()).toList();
        batches.batchUpdate(Columns.INSERT, older, CHUNK, (row, one) -> Columns.insertedBefore(row, workspace, one));
    }

    /// Writes the states of today with what is shown of them, in one statement unless somebody is new.
    void saveNow(List<Relationship> all) {
        var workspace = workspace();
        var counts = batches.batchUpdate(
                Columns.UPDATE, all, all.size(), (row, one) -> Columns.updated(row, workspace, one));
        var missing = new ArrayList<Relationship>();
        for (int i = 0; i < all.size(); i++) {
            if (counts[0][i] == 0) missing.add(all.get(i));
        }
        if (!missing.isEmpty()) {
            batches.batchUpdate(Columns.INSERT, missing, CHUNK, (row, one) -> Columns.inserted(row, workspace, one));
        }
    }

    /// By the whole key, without which H2 walks through the workspace, and by no other index: to PostgreSQL,
    /// all that begin with the workspace are as good while it has not analysed the table yet, and filling it
    /// would take longer with each row.
    private void delete(Collection<Relationship> all, int lag) {
        batches.batchUpdate(
                "delete from engagement_state where contact_id = ? and lag = ? and (workspace_id = ?) is true",
                all,
                CHUNK,
                (row, one) -> {
                    row.setObject(1, one.contact().value());
                    row.setInt(2, lag);
                    row.setObject(3, workspace());
                });
    }

    /// Writes only places and shown numbers.
    void saveShown(Collection<Relationship> all) {
        batches.batchUpdate("""
                update engagement_state
                   set circle = ?,
                       beyond_since = ?,
                       score = ?,
                       score_before = ?,
                       usual_gap_days = ?,
                       touch_value = ?,
                       cooling = ?
                 where contact_id = ?
                   and lag = 0
                   and (workspace_id = ?) is true
                """, all, CHUNK, (row, one) -> {
            Columns.place(row, 1, one);
            Columns.shown(row, 3, one.shown());
            row.setObject(8, one.contact().value());
            row.setObject(9, workspace());
        });
    }

    /// The ranks of today.
    Ranks ranks() {
        return ranks(0);
    }

    /// @param lag 0 for the ranks of today, [Relationship#LAG] for those of so many days ago
    Ranks ranks(int lag) {
        return new Ranks(sql.sql("""
                        select s.rank_weight
                          from engagement_state s
                         where s.workspace_id = :workspace
                           and s.lag = :lag
                           and s.rank_weight > 0
                           and #there
                         order by s.workspace_id, s.lag, s.rank_weight desc
                         limit :limit
                        """.replace("#there", THERE))
                .param("workspace", workspace())
                .param("lag", lag)
                .param("limit", Ranks.ASKED)
                .query((row, number) -> row.getDouble(1))
                .list());
    }

    /// Whom the ranks of today are of, the closest first.
    List<ContactId> closest() {
        return sql.sql("""
                        select s.contact_id
                          from engagement_state s
                         where s.workspace_id = :workspace
                           and s.lag = 0
                           and s.rank_weight > 0
                           and #there
                         order by s.workspace_id, s.lag, s.rank_weight desc
                         limit :limit
                        """.replace("#there", THERE))
                .param("workspace", workspace())
                .param("limit", Ranks.ASKED)
                .query((row, number) -> Columns.contact(row))
                .list();
    }

    /// Whoever is in a circle narrower than known: a few hundred people at most.
    List<ContactId> inCircles() {
        return sql.sql("""
                        select contact_id
                          from engagement_state
                         where workspace_id = :workspace
                           and lag = 0
                           and circle in ('INNER', 'CLOSE', 'ACTIVE', 'WIDER')
                        """)
                .param("workspace", workspace())
                .query((row, number) -> Columns.contact(row))
                .list();
    }

    /// The next relationships in the order of ids.
    List<Relationship> after(@Nullable ContactId last) {
        var ids = sql.sql("""
                        select contact_id
                          from engagement_state
                         where workspace_id = :workspace
                           and lag = 0
                           and contact_id > :last
                         order by workspace_id, lag, contact_id
                         limit :limit
                        """)
                .param("workspace", workspace())
                .param("last", last == null ? BEFORE_ALL : last.value())
                .param("limit", CHUNK)
                .query((row, number) -> Columns.contact(row))
                .list();
        return List.copyOf(of(ids).values());
    }

    /// Everybody, those in the bin too, whether anything is logged with them or not, in chunks.
    List<List<ContactId>> everybody() {
        var all = sql.sql("select id as contact_id from contact where workspace_id = :workspace")
                .param("workspace", workspace())
                .query((row, number) -> Columns.contact(row))
                .list();
        var chunks = new ArrayList<List<ContactId>>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            chunks.add(all.subList(from, Math.min(from + CHUNK, all.size())));
        }
        return chunks;
    }

    /// Whoever of these is said to be cooling in the people's own table.
    Set<ContactId> coolingBeside(Collection<ContactId> contacts) {
        return Set.copyOf(sql.sql(
                        "select id as contact_id from contact where id = any(:people) and workspace_id = :workspace and cooling")
                .param("people", contacts.stream().map(ContactId::value).toArray(UUID[]::new))
                .param("workspace", workspace())
                .query((row, number) -> Columns.contact(row))
                .list());
    }

    /// Takes over the paces that stand beside people, where they have changed.
    ///
    /// @param contacts absent for everybody
    /// @return how many have changed
    int followPaces(@Nullable Collection<ContactId> contacts) {
        return contacts == null
                ? sql.sql(FOLLOWED.formatted("contact c"))
                        .param("workspace", workspace())
                        .update()
                : sql.sql(FOLLOWED.formatted("unnest(cast(:people as uuid array)) as asked (id)"
                                + " left join contact c on c.id = asked.id"))
                        .param("workspace", workspace())
                        .param("people", contacts.stream().map(ContactId::value).toArray(UUID[]::new))
                        .update();
    }

    /// At most so many who have a score, spread evenly over all of them, the highest score first.
    List<ContactId> spread(int limit) {
        return sql.sql("""
                        select ranked.contact_id
                          from (select s.contact_id,
                                       row_number() over (order by s.score desc, s.contact_id) as place,
                                       count(*) over () as number
                                  from engagement_state s
                                 where s.workspace_id = :workspace
                                   and s.lag = 0
                                   and s.score is not null
                                   and #present) ranked
                         where mod(ranked.place - 1, greatest(1, (ranked.number + :limit - 1) / :limit)) = 0
                         order by ranked.place
                        """.replace("#present", PRESENT))
                .param("workspace", workspace())
                .param("limit", limit)
                .query((row, number) -> Columns.contact(row))
                .list();
    }

    /// How many relationships there are to work out.
    int count() {
        return sql.sql("select count(*) from engagement_state where workspace_id = :workspace and lag = 0")
                .param("workspace", workspace())
                .query(Integer.class)
                .single();
    }

    private UUID workspace() {
        return workspaces.current().value();
    }

    private static List<UUID> values(List<ContactId> contacts) {
        return new ArrayList<>(contacts.stream().map(ContactId::value).toList());
    }
}
