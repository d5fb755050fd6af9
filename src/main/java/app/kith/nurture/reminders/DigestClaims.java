package app.kith.nurture.reminders;

import app.kith.accounts.UserId;
import app.kith.accounts.WorkspaceId;
import app.kith.accounts.Workspaces;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Who sends which digest: a row for each user and day, committed before anything is sent. Its key lets one
/// server alone write it, however many try. A server that dies after that leaves a claim that nobody takes up
/// again, since it cannot be told whether the mail went out; only a mail that was surely refused is tried
/// again.
@Component
class DigestClaims {
    private static final int MOST_TRIES = 4;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(5);
    private static final int KEPT_DAYS = 60;

    private static final String CLAIM = """
            insert into digest_sent (workspace_id, user_id, on_day, state, tries, claimed_at)
            values (?, ?, ?, 'CLAIMED', 1, ?)
            """;
    private static final String CLAIM_AGAIN = """
            update digest_sent
               set state = 'CLAIMED', tries = tries + 1, claimed_at = ?, retry_at = null
             where workspace_id = ?
               and user_id = ?
               and on_day = ?
               and state = 'REFUSED'
               and retry_at <= ?
            """;

    private final JdbcClient sql;
    private final TransactionTemplate apart;
    private final Workspaces workspaces;
    private final Clock clock;

    DigestClaims(JdbcClient sql, PlatformTransactionManager transactions, Workspaces workspaces, Clock clock) {
        this.sql = sql;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /// A digest that was refused and may be tried again.
    record Again(WorkspaceId workspace, UserId user, LocalDate day) {}

    /// Claims the digest of that day.
    ///
    /// @return false where somebody else has
    boolean claim(UserId user, LocalDate day) {
        var now = ReminderChoices.utc(now());
        try {
            apart.executeWithoutResult(status ->
                    sql.sql(CLAIM).params(workspace(), user.value(), day, now).update());
            return true;
        } catch (DataIntegrityViolationException | ConcurrencyFailureException taken) {
            return false;
        }
    }

    /// Claims a digest that was refused once more.
    ///
    /// @return false where somebody else has
    boolean claimAgain(UserId user, LocalDate day) {
        var now = ReminderChoices.utc(now());
        try {
            var rows = apart.execute(status -> sql.sql(CLAIM_AGAIN)
                    .params(now, workspace(), user.value(), day, now)
                    .update());
            return rows != null && rows == 1;
        } catch (ConcurrencyFailureException taken) {
            return false;
        }
    }

    void sent(UserId user, LocalDate day) {
        end(user, day, "SENT", null);
    }

    /// The server may or may not have it.
    void unsure(UserId user, LocalDate day) {
        end(user, day, "UNSURE", null);
    }

    /// Its time is over.
    void giveUp(UserId user, LocalDate day) {
        end(user, day, "GIVEN_UP", null);
    }

    /// The server surely does not have it.
    ///
    /// @return whether it will be tried again
    boolean refused(UserId user, LocalDate day) {
        var tries = sql.sql("select tries from digest_sent where workspace_id = ? and user_id = ? and on_day = ?")
                .params(workspace(), user.value(), day)
                .query(Integer.class)
                .single();
        if (tries >= MOST_TRIES) {
            end(user, day, "REFUSED", null);
            return false;
        }
        end(user, day, "REFUSED", now().plus(FIRST_WAIT.multipliedBy(1L << (2 * (tries - 1)))));
        return true;
    }

    /// What any workspace may try again.
    List<Again> again() {
        return sql.sql("select workspace_id, user_id, on_day from digest_sent where retry_at <= ? order by retry_at")
                .params(ReminderChoices.utc(now()))
                .query((row, number) -> new Again(
                        new WorkspaceId(row.getObject(1, UUID.class)),
                        new UserId(row.getObject(2, UUID.class)),
                        row.getObject(3, LocalDate.class)))
                .list();
    }

    /// Forgets what is long past.
    void dropOld(UserId user, LocalDate day) {
        sql.sql("delete from digest_sent where workspace_id = ? and user_id = ? and on_day < ?")
                .params(workspace(), user.value(), day.minusDays(KEPT_DAYS))
                .update();
    }

    private void end(UserId user, LocalDate day, String state, @Nullable Instant retryAt) {
        sql.sql("""
                        update digest_sent
                           set state = :state, retry_at = :retry
                         where workspace_id = :workspace and user_id = :user and on_day = :day
                        """)
                .param("state", state)
                .param("retry", retryAt == null ? null : ReminderChoices.utc(retryAt), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("workspace", workspace())
                .param("user", user.value())
                .param("day", day)
                .update();
    }

    private Instant now() {
        return Instant.now(clock);
    }

    private UUID workspace() {
        return workspaces.current().value();
    }
}
