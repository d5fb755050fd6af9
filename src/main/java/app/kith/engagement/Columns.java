package app.kith.engagement;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The columns of a stored relationship, written and read.
final class Columns {
    static final String INSERT = """
            insert into engagement_state (
                   contact_id, lag, workspace_id, interactions, active_days, first_day, last_day, frequency, inbound,
                   outbound, day_weight, day_inbound, day_outbound, unanswered, unanswered_today, rank_weight,
                   closed_touches, closed_answers, recent_touches, recent_answers, latest_at, latest_id, circle,
                   beyond_since, pinned, cadence_days, score, score_before, usual_gap_days, touch_value, cooling)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    /// Of a row with lag 0, all but what the user chose.
    static final String UPDATE = """
            update engagement_state
               set interactions = ?,
                   active_days = ?,
                   first_day = ?,
                   last_day = ?,
                   frequency = ?,
                   inbound = ?,
                   outbound = ?,
                   day_weight = ?,
                   day_inbound = ?,
                   day_outbound = ?,
                   unanswered = ?,
                   unanswered_today = ?,
                   rank_weight = ?,
                   closed_touches = ?,
                   closed_answers = ?,
                   recent_touches = ?,
                   recent_answers = ?,
                   latest_at = ?,
                   latest_id = ?,
                   circle = ?,
                   beyond_since = ?,
                   score = ?,
                   score_before = ?,
                   usual_gap_days = ?,
                   touch_value = ?,
                   cooling = ?
             where contact_id = ?
               and lag = 0
               and (workspace_id = ?) is true
            """;

    /// What is read, in the order in which it is: H2 looks up each name anew in every result.
    static final String READ = """
            s.contact_id, s.lag, s.interactions, s.active_days, s.first_day, s.last_day, s.frequency, s.inbound,
            s.outbound, s.day_weight, s.day_inbound, s.day_outbound, s.unanswered, s.unanswered_today, s.rank_weight,
            s.closed_touches, s.closed_answers, s.recent_touches, s.recent_answers, s.latest_at, s.latest_id, s.circle,
            s.beyond_since, s.pinned, s.cadence_days, s.score, s.score_before, s.usual_gap_days, s.touch_value,
            s.cooling
            """;

    private Columns() {}

    static void inserted(PreparedStatement row, UUID workspace, Relationship one) throws SQLException {
        key(row, workspace, one, 0);
        state(row, 4, one.now());
        latest(row, 21, one);
        place(row, 23, one);
        row.setString(25, one.pinned() == null ? null : one.pinned().name());
        row.setObject(26, one.cadence(), Types.INTEGER);
        shown(row, 27, one.shown());
    }

    static void insertedBefore(PreparedStatement row, UUID workspace, Relationship one) throws SQLException {
        key(row, workspace, one, Relationship.LAG);
        state(row, 4, one.before());
        for (int column = 21; column <= 31; column++) {
            row.setNull(column, Types.NULL);
        }
    }

    static void updated(PreparedStatement row, UUID workspace, Relationship one) throws SQLException {
        state(row, 1, one.now());
        latest(row, 18, one);
        place(row, 20, one);
        shown(row, 22, one.shown());
        row.setObject(27, one.contact().value());
        row.setObject(28, workspace);
    }

    private static void key(PreparedStatement row, UUID workspace, Relationship one, int lag) throws SQLException {
        row.setObject(1, one.contact().value());
        row.setInt(2, lag);
        row.setObject(3, workspace);
    }

    private static void state(PreparedStatement row, int from, EngagementState state) throws SQLException {
        row.setInt(from, state.interactions());
        row.setInt(from + 1, state.activeDays());
        row.setObject(from + 2, LocalDate.ofEpochDay(state.first()));
        row.setObject(from + 3, LocalDate.ofEpochDay(state.last()));
        row.setDouble(from + 4, state.frequency());
        row.setDouble(from + 5, state.inbound());
        row.setDouble(from + 6, state.outbound());
        row.setDouble(from + 7, state.dayWeight());
        row.setDouble(from + 8, state.dayInbound());
        row.setDouble(from + 9, state.dayOutbound());
        row.setInt(from + 10, state.unanswered());
        row.setBoolean(from + 11, state.unansweredToday());
        row.setDouble(from + 12, state.rankWeight());
        row.setInt(from + 13, state.closedTouches());
        row.setInt(from + 14, state.closedAnswers());
        row.setInt(from + 15, state.recentTouches());
        row.setInt(from + 16, state.recentAnswers());
    }

    private static void latest(PreparedStatement row, int from, Relationship one) throws SQLException {
        var latest = one.latest();
        if (latest == null) {
            row.setNull(from, Types.TIMESTAMP_WITH_TIMEZONE);
            row.setNull(from + 1, Types.NULL);
        } else {
            row.setObject(from, latest.at().atOffset(ZoneOffset.UTC));
            row.setObject(from + 1, latest.id());
        }
    }

    static void place(PreparedStatement row, int from, Relationship one) throws SQLException {
        row.setString(from, one.place().circle().name());
        row.setObject(from + 1, date(one.place().beyondSince()), Types.DATE);
    }

    static void shown(PreparedStatement row, int from, Relationship.Shown shown) throws SQLException {
        row.setObject(from, shown.score(), Types.INTEGER);
        row.setObject(from + 1, shown.scoreBefore(), Types.INTEGER);
        row.setObject(from + 2, shown.usualGapDays(), Types.INTEGER);
        row.setDouble(from + 3, shown.value());
        row.setString(from + 4, shown.cooling().name());
    }

    static Relationship with(Relationship known, ResultSet row) {
        try {
            var state = state(row);
            if (row.getInt(2) == Relationship.LAG) {
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
            var at = row.getObject(20, OffsetDateTime.class);
            var beyond = row.getObject(23, LocalDate.class);
            var pinned = row.getString(24);
            return new Relationship(
                    known.contact(),
                    state,
                    known.before(),
                    at == null ? null : new Relationship.Latest(at.toInstant(), row.getObject(21, UUID.class)),
                    new CirclePlace(CircleSize.valueOf(row.getString(22)), beyond == null ? null : beyond.toEpochDay()),
                    pinned == null ? null : CircleSize.valueOf(pinned),
                    row.getObject(25, Integer.class),
                    new Relationship.Shown(
                            row.getObject(26, Integer.class),
                            row.getObject(27, Integer.class),
                            row.getObject(28, Integer.class),
                            row.getDouble(29),
                            Cooling.valueOf(row.getString(30))));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static EngagementState state(ResultSet row) throws SQLException {
        return new EngagementState(
                row.getInt(3),
                row.getInt(4),
                row.getObject(5, LocalDate.class).toEpochDay(),
                row.getObject(6, LocalDate.class).toEpochDay(),
                row.getDouble(7),
                row.getDouble(8),
                row.getDouble(9),
                row.getDouble(10),
                row.getDouble(11),
                row.getDouble(12),
                row.getInt(13),
                row.getBoolean(14),
                row.getDouble(15),
                row.getInt(16),
                row.getInt(17),
                row.getInt(18),
                row.getInt(19));
    }

    static ContactId contact(ResultSet row) throws SQLException {
        return new ContactId(row.getObject(1, UUID.class));
    }

    static @Nullable LocalDate date(@Nullable Long day) {
        return day == null ? null : LocalDate.ofEpochDay(day);
    }
}
