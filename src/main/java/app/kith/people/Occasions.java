package app.kith.people;

import app.kith.accounts.Workspaces;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The important dates that come soon. Plain SQL, which names the workspace; the days looked for are a table,
/// so that each of them is found by the index.
@Repository
class Occasions {
    private static final int MOST = 200;

    private final JdbcClient sql;
    private final EntityManager entities;
    private final Workspaces workspaces;

    Occasions(JdbcClient sql, EntityManager entities, Workspaces workspaces) {
        this.sql = sql;
        this.entities = entities;
        this.workspaces = workspaces;
    }

    /// One date of somebody present.
    record Found(ContactId contact, ImportantDate date) {}

    /// Dates that come within `days` days of that one, it included, and those further away of which one wants
    /// to be reminded by then; soonest first. The 29th of February is kept on the 28th in other years.
    List<Found> dates(LocalDate from, int days) {
        entities.flush();
        var wanted = CalendarDays.from(from, Math.max(days, ImportantDate.MAX_REMIND_DAYS + 1));
        return sql.sql("""
                select d.contact_id, d.label, d.on_year, d.on_month, d.on_day, d.remind_days
                  from #wanted
                  left join contact_date d
                    on d.workspace_id = ? and d.on_month = wanted.on_month and d.on_day = wanted.on_day
                  left join contact c on c.id = d.contact_id
                 where c.id is not null
                   and c.binned_at is null
                   and c.merged_into is null
                   and (wanted.ahead < ? or d.remind_days >= wanted.ahead)
                 order by wanted.ahead, c.sort_name, c.id, d.place_in_list
                 fetch first ? rows only
                """.replace("#wanted", CalendarDays.TABLE))
                .params(wanted.params(workspaces.current().value(), days, MOST))
                .query((row, number) -> new Found(
                        new ContactId(row.getObject(1, UUID.class)),
                        new ImportantDate(
                                row.getString(2),
                                new PartialDate(row.getObject(3, Integer.class), row.getInt(4), row.getInt(5)),
                                row.getObject(6, Integer.class))))
                .list();
    }
}
