package app.kith.nurture.reminders;

import app.kith.accounts.UserId;
import app.kith.accounts.WorkspaceId;
import app.kith.accounts.Workspaces;
import app.kith.nurture.reminders.ReminderChoice.Rhythm;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How each user wants to be reminded. Plain SQL, which names the workspace.
@Service
@Transactional
public class ReminderChoices {
    private final JdbcClient sql;
    private final Workspaces workspaces;
    private final Clock clock;

    ReminderChoices(JdbcClient sql, Workspaces workspaces, Clock clock) {
        this.sql = sql;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /// A digest whose hour has come.
    ///
    /// @param at the hour
    record Due(WorkspaceId workspace, UserId user, Instant at) {}

    @Transactional(readOnly = true)
    public ReminderChoice of(UserId user) {
        return sql.sql("""
                        select rhythm, weekday, at_hour, time_zone, count_shown
                          from reminder_choice
                         where workspace_id = ? and user_id = ?
                        """)
                .params(workspace(), user.value())
                .query((row, number) -> new ReminderChoice(
                        Rhythm.valueOf(row.getString(1)),
                        DayOfWeek.of(row.getInt(2)),
                        row.getInt(3),
                        ZoneId.of(row.getString(4)),
                        row.getBoolean(5)))
                .optional()
                .orElseGet(() -> ReminderChoice.usual(workspaces.zone()));
    }

    /// Keeps what a user of the workspace chose; the next digest comes at the next such hour.
    ///
    /// @throws IllegalArgumentException when that user is no member
    public void change(UserId user, ReminderChoice choice) {
        if (workspaces.members().stream().noneMatch(member -> member.id().equals(user))) {
            throw new IllegalArgumentException("Only a member of this workspace is reminded");
        }
        var next =
                choice.nextAfter(Instant.now(clock)).map(ReminderChoices::utc).orElse(null);
        sql.sql("delete from reminder_choice where workspace_id = ? and user_id = ?")
                .params(workspace(), user.value())
                .update();
        sql.sql("""
                        insert into reminder_choice (workspace_id, user_id, rhythm, weekday, at_hour, time_zone,
                               count_shown, next_at)
                        values (?, ?, ?, ?, ?, ?, ?, cast(? as timestamp with time zone))
                        """)
                .params(Arrays.asList(
                        workspace(),
                        user.value(),
                        choice.rhythm().name(),
                        choice.weekday().getValue(),
                        choice.hour(),
                        choice.zone().getId(),
                        choice.countShown(),
                        next))
                .update();
    }

    /// The digests of all workspaces whose hour has come.
    @Transactional(readOnly = true)
    List<Due> due() {
        return sql.sql("select workspace_id, user_id, next_at from reminder_choice where next_at <= ? order by next_at")
                .params(utc(Instant.now(clock)))
                .query((row, number) -> new Due(
                        new WorkspaceId(row.getObject(1, UUID.class)),
                        new UserId(row.getObject(2, UUID.class)),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }

    /// Goes on to the next hour, unless another server has, or the user chose anew meanwhile.
    void moveOn(Due due, ReminderChoice choice) {
        sql.sql("""
                        update reminder_choice
                           set next_at = cast(? as timestamp with time zone)
                         where workspace_id = ? and user_id = ? and next_at = ?
                        """)
                .params(Arrays.asList(
                        choice.nextAfter(Instant.now(clock))
                                .map(ReminderChoices::utc)
                                .orElse(null),
                        due.workspace().value(),
                        due.user().value(),
                        utc(due.at())))
                .update();
    }

    private UUID workspace() {
        return workspaces.current().value();
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
