package app.kith.interactions;

import app.kith.accounts.Workspaces;
import app.kith.people.ContactId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Reads histories row by row, without an object for each: for working out very many people anew.
@Repository
class HistoryReader {
    private static final int ROWS_AT_ONCE = 2000;

    private final JdbcTemplate jdbc;
    private final Workspaces workspaces;

    HistoryReader(JdbcTemplate jdbc, Workspaces workspaces) {
        // its own, for the number of rows that are fetched at once
        this.jdbc = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
        this.jdbc.setFetchSize(ROWS_AT_ONCE);
        this.workspaces = workspaces;
    }

    /// What counts for the scores of these people, person by person, oldest first for each. The ids are joined
    /// rather than listed, since H2 walks through the workspace otherwise; they are listed too, for PostgreSQL.
    void read(Collection<UUID> contacts, HistoryTaker taker) {
        var wanted = contacts.toArray(UUID[]::new);
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
                (ResultSet row) -> one(row, taker),
                wanted,
                wanted,
                workspaces.current().value());
    }

    private static void one(ResultSet row, HistoryTaker taker) throws SQLException {
        taker.take(
                new ContactId(row.getObject(1, UUID.class)),
                row.getObject(2, UUID.class),
                row.getObject(3, LocalDate.class),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                Direction.valueOf(row.getString(5)),
                row.getDouble(6));
    }
}
