package app.kith.accounts.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Slows down whoever guesses passwords: after the fifth wrong one in a row for an email, the next try is not looked at
/// for 2^n seconds, n being the number of wrong ones, up to 15 minutes. Kept in the database, so all servers count
/// together, and kept for any email, so that the wait tells nothing about who has an account.
@Component
public class SignInTries {
    static final int FREE = 4;
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);
    private static final int MAX_EMAIL = 320;

    private final JdbcClient database;
    private final Clock clock;

    SignInTries(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Counts a try as wrong before it is looked at, so that many at once cannot outrun the count; `succeeded` takes it
    /// back.
    ///
    /// @throws TooManyTries while the wait lasts
    public void begin(String email) {
        var key = key(email);
        while (!counted(key)) {
            // another try for this email was counted between our reading and our writing
        }
    }

    public void succeeded(String email) {
        database.sql("delete from sign_in_failure where email = :email")
                .param("email", key(email))
                .update();
    }

    @Scheduled(cron = "0 40 3 * * *")
    void forget() {
        database.sql("delete from sign_in_failure where last_at < :before")
                .param("before", at(clock.instant().minus(FORGOTTEN_AFTER)))
                .update();
    }

    private boolean counted(String email) {
        var now = clock.instant();
        var past = past(email);
        if (past.isPresent() && past.get().openAt().isAfter(now)) {
            throw new TooManyTries(Duration.between(now, past.get().openAt()));
        }
        var old =
                past.filter(p -> p.lastAt().plus(FORGOTTEN_AFTER).isBefore(now)).isPresent();
        var failures = old ? 1 : past.map(Past::failures).orElse(0) + 1;
        var openAt = now.plus(waitAfter(failures));
        return past.isPresent() ? changed(email, past.get(), failures, now, openAt) : inserted(email, now, openAt);
    }

    static Duration waitAfter(int failures) {
        if (failures <= FREE) {
            return Duration.ZERO;
        }
        var wait = Duration.ofSeconds(1L << Math.min(failures, 30));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private Optional<Past> past(String email) {
        return database.sql("select failures, last_at, open_at from sign_in_failure where email = :email")
                .param("email", email)
                .query((row, number) -> new Past(
                        row.getInt("failures"),
                        row.getObject("last_at", OffsetDateTime.class).toInstant(),
                        row.getObject("open_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    private boolean changed(String email, Past past, int failures, Instant now, Instant openAt) {
        return database.sql("""
                        update sign_in_failure
                           set failures = :failures, last_at = :now, open_at = :open
                         where email = :email and failures = :before and last_at = :last
                        """)
                        .param("failures", failures)
                        .param("now", at(now))
                        .param("open", at(openAt))
                        .param("email", email)
                        .param("before", past.failures())
                        .param("last", at(past.lastAt()))
                        .update()
                == 1;
    }

    private boolean inserted(String email, Instant now, Instant openAt) {
        try {
            database.sql("""
                            insert into sign_in_failure (email, failures, last_at, open_at)
                            values (:email, 1, :now, :open)
                            """)
                    .param("email", email)
                    .param("now", at(now))
                    .param("open", at(openAt))
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private static String key(String email) {
        var whole = email.replace('\0', ' '); // which PostgreSQL keeps in no text
        return whole.substring(0, Math.min(whole.length(), MAX_EMAIL));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private record Past(int failures, Instant lastAt, Instant openAt) {}
}
