package app.kith.nurture.feed;

import app.kith.accounts.UserId;
import app.kith.accounts.WorkspaceId;
import app.kith.accounts.Workspaces;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The calendar addresses of users, one each. Plain SQL, which names the workspace.
@Service
@Transactional
public class CalendarFeeds {
    /// Where a calendar is read: this, the token, and `.ics`.
    public static final String PATH = "calendar/";

    private final JdbcClient sql;
    private final Workspaces workspaces;
    private final Clock clock;

    CalendarFeeds(JdbcClient sql, Workspaces workspaces, Clock clock) {
        this.sql = sql;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /// Whose calendar it is.
    record Reader(WorkspaceId workspace, UserId user) {}

    /// The day on which the user made their address; empty while they have none.
    @Transactional(readOnly = true)
    public Optional<LocalDate> since(UserId user) {
        return sql.sql("select created_at from calendar_feed where workspace_id = ? and user_id = ?")
                .params(workspace(), user.value())
                .query((row, number) -> row.getObject(1, OffsetDateTime.class)
                        .atZoneSameInstant(workspaces.zone())
                        .toLocalDate())
                .optional();
    }

    /// Makes a new address; the one before no longer works.
    ///
    /// @return the path, which cannot be asked for again
    /// @throws IllegalArgumentException when that user is no member
    public String renew(UserId user) {
        if (workspaces.members().stream().noneMatch(member -> member.id().equals(user))) {
            throw new IllegalArgumentException("Only a member of this workspace has a calendar");
        }
        revoke(user);
        var token = FeedToken.next();
        sql.sql("insert into calendar_feed (workspace_id, user_id, fingerprint, created_at) values (?, ?, ?, ?)")
                .params(
                        workspace(),
                        user.value(),
                        token.fingerprint(),
                        Instant.now(clock).atOffset(ZoneOffset.UTC))
                .update();
        return PATH + token.value() + ".ics";
    }

    /// The address of the user works no longer.
    public void revoke(UserId user) {
        sql.sql("delete from calendar_feed where workspace_id = ? and user_id = ?")
                .params(workspace(), user.value())
                .update();
    }

    /// Who may read with this token; nobody who is no longer a member.
    @Transactional(readOnly = true)
    Optional<Reader> reader(FeedToken token) {
        return sql.sql("""
                        select f.workspace_id, f.user_id
                          from calendar_feed f
                          join membership m on m.workspace_id = f.workspace_id and m.user_id = f.user_id
                         where f.fingerprint = ?
                        """)
                .params(token.fingerprint())
                .query((row, number) -> new Reader(
                        new WorkspaceId(row.getObject(1, UUID.class)), new UserId(row.getObject(2, UUID.class))))
                .optional();
    }

    private UUID workspace() {
        return workspaces.current().value();
    }
}
