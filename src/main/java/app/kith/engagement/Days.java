package app.kith.engagement;

import app.kith.accounts.WorkspaceId;
import app.kith.accounts.Workspaces;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Up to which day the current workspace is worked out, and who is at it.
@Repository
class Days {
    /// After so long a pass that has not ended is taken for lost.
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private static final LocalDate NEVER = LocalDate.EPOCH;

    private final JdbcClient sql;
    private final Workspaces workspaces;
    private final Map<WorkspaceId, SettledDay> settled = new ConcurrentHashMap<>();

    Days(JdbcClient sql, Workspaces workspaces) {
        this.sql = sql;
        this.workspaces = workspaces;
    }

    /// @param zone where the workspace was then: in another, the same day may be still to come
    private record SettledDay(LocalDate day, ZoneId zone) {}

    /// The last day everything was brought up to, if there was one.
    Optional<LocalDate> last() {
        return sql.sql("select on_day from engagement_day where workspace_id = :workspace")
                .param("workspace", workspaces.current().value())
                .query(LocalDate.class)
                .optional()
                .filter(day -> !day.equals(NEVER));
    }

    /// What is brought up to a day stays so as long as the workspace stays where it is, even where another server asks
    /// for its pass once more: the database is asked until it is so, and then no more.
    boolean isSettled(LocalDate today) {
        var workspace = workspaces.current();
        var here = new SettledDay(today, workspaces.zone());
        if (here.equals(settled.get(workspace))) return true;
        var is = last().filter(today::equals).isPresent();
        if (is) settled.put(workspace, here);
        return is;
    }

    /// Takes on the work for a day, unless it is done or another server is at it. In a transaction of its own.
    boolean claim(LocalDate today, Instant now) {
        try {
            sql.sql("""
                            insert into engagement_day (workspace_id, on_day)
                            select :workspace, :never
                             where not exists (select 1 from engagement_day where workspace_id = :workspace)
                            """)
                    .param("workspace", workspaces.current().value())
                    .param("never", NEVER)
                    .update();
        } catch (DuplicateKeyException another) {
            return false;
        }
        return sql.sql("""
                                update engagement_day
                                   set claimed_until = :until
                                 where workspace_id = :workspace
                                   and on_day < :today
                                   and (claimed_until is null or claimed_until < :now)
                                """)
                        .param("until", now.plus(PATIENCE).atOffset(ZoneOffset.UTC))
                        .param("workspace", workspaces.current().value())
                        .param("today", today)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Gives up what was claimed, so that it can be tried again.
    void release() {
        sql.sql("update engagement_day set claimed_until = null where workspace_id = :workspace")
                .param("workspace", workspaces.current().value())
                .update();
    }

    /// Asks for this day's pass once more, as if the day before were the last one done.
    void reopen(LocalDate today) {
        settled.remove(workspaces.current());
        sql.sql("""
                        update engagement_day
                           set on_day = :yesterday,
                               claimed_until = null
                         where workspace_id = :workspace
                           and on_day >= :today
                        """)
                .param("yesterday", today.minusDays(1))
                .param("today", today)
                .param("workspace", workspaces.current().value())
                .update();
    }

    /// Everything is back on this day, which comes before the last one done.
    void goBack(LocalDate today) {
        settled.remove(workspaces.current());
        done(today);
    }

    /// Everything is brought up to this day.
    void done(LocalDate today) {
        sql.sql("update engagement_day set on_day = :today, claimed_until = null where workspace_id = :workspace")
                .param("today", today)
                .param("workspace", workspaces.current().value())
                .update();
    }
}
