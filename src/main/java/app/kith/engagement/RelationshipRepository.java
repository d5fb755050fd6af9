package app.kith.engagement;

import app.kith.accounts.Workspaces;
import app.kith.engagement.score.CirclePlace;
import app.kith.engagement.score.CircleSize;
import app.kith.engagement.score.Cooling;
import app.kith.engagement.score.EngagementState;
import app.kith.people.ContactId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of relationships, always those of the current workspace. Plain SQL, since they are read and written by the
/// thousand; of the people's table it reads only who is there and who is in the bin.
@Repository
class RelationshipRepository {
    static final int CHUNK = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String INSERT = """
            insert into engagement_state (
                   contact_id, lag, workspace_id, interactions, active_days, first_day, last_day, frequency, inbound,
                   outbound, day_weight, day_inbound, day_outbound, unanswered, unanswered_today, rank_weight,
                   closed_touches, closed_answers, recent_touches, recent_answers, latest_at, latest_id, circle,
                   beyond_since, pinned, cadence_days, score, score_before, usual_gap_days, touch_value, cooling)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

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
            sql.sql("select * from engagement_state where workspace_id = :workspace and contact_id in (:contacts)")
                    .param("workspace", workspace())
                    .param("contacts", values(all.subList(from, Math.min(from + CHUNK, all.size()))))
                    .query((ResultSet row) -> {
                        found.computeIfPresent(contact(row), (id, known) -> with(known, row));
                    });
        }
        return found;
    }

    /// Writes everything about these relationships.
    void save(Collection<Relationship> all) {
        batches.batchUpdate(
                "delete from engagement_state where contact_id = ? and workspace_id = ?", all, CHUNK, (row, one) -> {
                    row.setObject(1, one.contact().value());
                    row.setObject(2, workspace());
                });
        batches.batchUpdate(INSERT, all, CHUNK, (row, one) -> {
            state(row, one, 0, one.now());
            extras(row, one);
        });
        var older = all.stream().filter(one -> !one.before().isEmpty()).toList();
        batches.batchUpdate(INSERT, older, CHUNK, (row, one) -> {
            state(row, one, Relationship.LAG, one.before());
            for (int column = 21; column <= 31; column++) {
                row.setNull(column, Types.NULL);
            }
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
                   and workspace_id = ?
                """, all, CHUNK, (row, one) -> {
            row.setString(1, one.place().circle().name());
            row.setObject(2, date(one.place().beyondSince()), Types.DATE);
            shown(row, 3, one.shown());
            row.setObject(8, one.contact().value());
            row.setObject(9, workspace());
        });
    }

    Ranks ranks() {
        return new Ranks(sql.sql("""
                        select s.rank_weight
                          from engagement_state s join contact c on c.id = s.contact_id
                         where s.workspace_id = :workspace
                           and s.lag = 0
                           and s.rank_weight > 0
                           and c.binned_at is null
                         order by s.rank_weight desc
                         limit :limit
                        """)
                .param("workspace", workspace())
                .param("limit", Ranks.ASKED)
                .query((row, number) -> row.getDouble(1))
                .list());
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
                .query((row, number) -> contact(row))
                .list();
    }

    /// The next relationships in the order of ids.
    List<Relationship> after(@Nullable ContactId last) {
        return List.copyOf(of(page("""
                select contact_id
                  from engagement_state
                 where workspace_id = :workspace
                   and lag = 0
                   and contact_id > :last
                 order by contact_id
                 limit :limit
                """, last)).values());
    }

    /// The next people in the order of ids, those in the bin too, whether anything is logged with them or not.
    List<ContactId> peopleAfter(@Nullable ContactId last) {
        return page("""
                select id as contact_id
                  from contact
                 where workspace_id = :workspace
                   and id > :last
                 order by id
                 limit :limit
                """, last);
    }

    /// The highest touch values, best first, nobody in the bin.
    ///
    /// @param coolingOnly only those who are cooling or silent
    List<Relationship> mostWorthATouch(int limit, Set<ContactId> without, boolean coolingOnly) {
        var ids = sql.sql("""
                        select s.contact_id
                          from engagement_state s join contact c on c.id = s.contact_id
                         where s.workspace_id = :workspace
                           and s.lag = 0
                           and s.touch_value > 0
                           and c.binned_at is null
                        """ + (coolingOnly ? "and s.cooling in ('COOLING', 'SILENT')" : "") + """

                         order by s.touch_value desc, s.contact_id
                         limit :limit
                        """)
                .param("workspace", workspace())
                .param("limit", limit + without.size())
                .query((row, number) -> contact(row))
                .list();
        return List.copyOf(
                of(ids.stream().filter(id -> !without.contains(id)).limit(limit).toList())
                        .values());
    }

    int countCooling() {
        return sql.sql("""
                        select count(*)
                          from engagement_state s join contact c on c.id = s.contact_id
                         where s.workspace_id = :workspace
                           and s.cooling in ('COOLING', 'SILENT')
                           and c.binned_at is null
                        """).param("workspace", workspace()).query(Integer.class).single();
    }

    private List<ContactId> page(String query, @Nullable ContactId last) {
        return sql.sql(query)
                .param("workspace", workspace())
                .param("last", last == null ? BEFORE_ALL : last.value())
                .param("limit", CHUNK)
                .query((row, number) -> contact(row))
                .list();
    }

    private UUID workspace() {
        return workspaces.current().value();
    }

    private void state(PreparedStatement row, Relationship one, int lag, EngagementState state) throws SQLException {
        row.setObject(1, one.contact().value());
        row.setInt(2, lag);
        row.setObject(3, workspace());
        row.setInt(4, state.interactions());
        row.setInt(5, state.activeDays());
        row.setObject(6, LocalDate.ofEpochDay(state.first()));
        row.setObject(7, LocalDate.ofEpochDay(state.last()));
        row.setDouble(8, state.frequency());
        row.setDouble(9, state.inbound());
        row.setDouble(10, state.outbound());
        row.setDouble(11, state.dayWeight());
        row.setDouble(12, state.dayInbound());
        row.setDouble(13, state.dayOutbound());
        row.setInt(14, state.unanswered());
        row.setBoolean(15, state.unansweredToday());
        row.setDouble(16, state.rankWeight());
        row.setInt(17, state.closedTouches());
        row.setInt(18, state.closedAnswers());
        row.setInt(19, state.recentTouches());
        row.setInt(20, state.recentAnswers());
    }

    private static void extras(PreparedStatement row, Relationship one) throws SQLException {
        var latest = one.latest();
        if (latest == null) {
            row.setNull(21, Types.TIMESTAMP_WITH_TIMEZONE);
            row.setNull(22, Types.NULL);
        } else {
            row.setObject(21, latest.at().atOffset(ZoneOffset.UTC));
            row.setObject(22, latest.id());
        }
        row.setString(23, one.place().circle().name());
        row.setObject(24, date(one.place().beyondSince()), Types.DATE);
        row.setString(25, one.pinned() == null ? null : one.pinned().name());
        row.setObject(26, one.cadence(), Types.INTEGER);
        shown(row, 27, one.shown());
    }

    private static void shown(PreparedStatement row, int from, Relationship.Shown shown) throws SQLException {
        row.setObject(from, shown.score(), Types.INTEGER);
        row.setObject(from + 1, shown.scoreBefore(), Types.INTEGER);
        row.setObject(from + 2, shown.usualGapDays(), Types.INTEGER);
        row.setDouble(from + 3, shown.value());
        row.setString(from + 4, shown.cooling().name());
    }

    private static Relationship with(Relationship known, ResultSet row) {
        try {
            var state = state(row);
            if (row.getInt("lag") == Relationship.LAG) {
                return new Relationship(
                        known.contact(),
                        known.now(),
                        state,
                        known.latest(),
                        known.place(),
                        known.pinned(),
                        known.cadence(),
                        known.shown());
            }
            var at = row.getObject("latest_at", OffsetDateTime.class);
            var beyond = row.getObject("beyond_since", LocalDate.class);
            var pinned = row.getString("pinned");
            return new Relationship(
                    known.contact(),
                    state,
                    known.before(),
                    at == null ? null : new Relationship.Latest(at.toInstant(), row.getObject("latest_id", UUID.class)),
                    new CirclePlace(
                            CircleSize.valueOf(row.getString("circle")), beyond == null ? null : beyond.toEpochDay()),
                    pinned == null ? null : CircleSize.valueOf(pinned),
                    row.getObject("cadence_days", Integer.class),
                    new Relationship.Shown(
                            row.getObject("score", Integer.class),
                            row.getObject("score_before", Integer.class),
                            row.getObject("usual_gap_days", Integer.class),
                            row.getDouble("touch_value"),
                            Cooling.valueOf(row.getString("cooling"))));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static EngagementState state(ResultSet row) throws SQLException {
        return new EngagementState(
                row.getInt("interactions"),
                row.getInt("active_days"),
                row.getObject("first_day", LocalDate.class).toEpochDay(),
                row.getObject("last_day", LocalDate.class).toEpochDay(),
                row.getDouble("frequency"),
                row.getDouble("inbound"),
                row.getDouble("outbound"),
                row.getDouble("day_weight"),
                row.getDouble("day_inbound"),
                row.getDouble("day_outbound"),
                row.getInt("unanswered"),
                row.getBoolean("unanswered_today"),
                row.getDouble("rank_weight"),
                row.getInt("closed_touches"),
                row.getInt("closed_answers"),
                row.getInt("recent_touches"),
                row.getInt("recent_answers"));
    }

    private static ContactId contact(ResultSet row) throws SQLException {
        return new ContactId(row.getObject("contact_id", UUID.class));
    }

    private static List<UUID> values(List<ContactId> contacts) {
        return new ArrayList<>(contacts.stream().map(ContactId::value).toList());
    }

    private static @Nullable LocalDate date(@Nullable Long day) {
        return day == null ? null : LocalDate.ofEpochDay(day);
    }
}
