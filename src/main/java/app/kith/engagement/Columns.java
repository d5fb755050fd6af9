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

    private Columns() {}

    static void state(PreparedStatement row, UUID workspace, Relationship one, int lag, EngagementState state)
            throws SQLException {
        row.setObject(1, one.contact().value());
        row.setInt(2, lag);
        row.setObject(3, workspace);
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

    static void extras(PreparedStatement row, Relationship one) throws SQLException {
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

    static ContactId contact(ResultSet row) throws SQLException {
        return new ContactId(row.getObject("contact_id", UUID.class));
    }

    static @Nullable LocalDate date(@Nullable Long day) {
        return day == null ? null : LocalDate.ofEpochDay(day);
    }
}
