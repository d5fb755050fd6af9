package app.kith.bench.engagement;

import app.kith.accounts.Workspaces;
import app.kith.bench.Timing;
import app.kith.engagement.score.Ledger;
import app.kith.engagement.score.Pace;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionLog;
import app.kith.people.ContactId;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Working out everybody from the database, held against the bare reading of the same rows. Nothing is written.
final class RescoreFromDatabase {
    static final double BUDGET_RATIO = 1.5;

    private static final int CHUNK = 500;

    /// Written so that nothing is left out for being unused.
    private static volatile long seen;

    private final InteractionLog log;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final List<ContactId> people;
    private final UUID workspace;
    private final long today;

    RescoreFromDatabase(ApplicationContext kith, List<ContactId> people) {
        var workspaces = kith.getBean(Workspaces.class);
        log = kith.getBean(InteractionLog.class);
        jdbc = kith.getBean(JdbcTemplate.class);
        transaction = new TransactionTemplate(kith.getBean(PlatformTransactionManager.class));
        this.people = people;
        workspace = workspaces.current().value();
        today = workspaces.today().toEpochDay();
    }

    Timing bare() {
        return Timing.of(2, 5, inTransaction(() -> {
            var sum = new long[1];
            inChunks(some -> read(some, sum));
            seen = sum[0];
        }));
    }

    Timing rescore() {
        return Timing.of(2, 5, inTransaction(() -> {
            var sum = new long[1];
            var ledger = new Ledger();
            inChunks(some -> {
                ledger.clear();
                rescore(some, ledger);
                for (var score : ledger.scores(today, Pace.DEFAULT)) sum[0] += score;
            });
            seen = sum[0];
        }));
    }

    private void read(List<ContactId> some, long[] sum) {
        var wanted = some.stream().map(ContactId::value).toArray(UUID[]::new);
        jdbc.query(
                """
                select p.contact_id,
                       p.interaction_id,
                       p.on_day,
                       p.occurred_at,
                       p.direction,
                       p.weight
                  from unnest(cast(? as uuid array)) as wanted (id)
                  left join interaction_participant p
                    on p.contact_id = wanted.id and p.contact_id = any(?)
                 where p.workspace_id = ?
                   and p.weight > 0
                 order by p.contact_id, p.occurred_at, p.interaction_id
                """,
                (ResultSet row) -> {
                    sum[0] += row.getObject(1, UUID.class).hashCode()
                            + row.getObject(2, UUID.class).hashCode()
                            + row.getObject(3, LocalDate.class).toEpochDay()
                            + row.getObject(4, OffsetDateTime.class).toEpochSecond()
                            + row.getString(5).length()
                            + (long) row.getDouble(6);
                },
                wanted,
                wanted,
                workspace);
    }

    private void rescore(List<ContactId> some, Ledger ledger) {
        var open = new ContactId[1];
        log.readHistories(some, (contact, id, day, at, direction, weight) -> {
            if (open[0] != null && !open[0].equals(contact)) ledger.close();
            open[0] = contact;
            ledger.add((int) day.toEpochDay(), direction != Direction.OUT, direction != Direction.IN, weight);
        });
        if (open[0] != null) ledger.close();
    }

    private Runnable inTransaction(Runnable work) {
        return () -> transaction.executeWithoutResult(status -> work.run());
    }

    private void inChunks(Consumer<List<ContactId>> work) {
        for (var from = 0; from < people.size(); from += CHUNK) {
            work.accept(people.subList(from, Math.min(from + CHUNK, people.size())));
        }
    }
}
