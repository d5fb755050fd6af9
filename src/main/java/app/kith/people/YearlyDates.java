package app.kith.people;

import app.kith.accounts.Workspaces;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The birthdays and important dates of the people one is closest to, whenever in the year they are. Plain SQL, which
/// names the workspace.
@Service
@Transactional(readOnly = true)
public class YearlyDates {
    private final JdbcClient sql;
    private final EntityManager entities;
    private final Workspaces workspaces;

    YearlyDates(JdbcClient sql, EntityManager entities, Workspaces workspaces) {
        this.sql = sql;
        this.entities = entities;
        this.workspaces = workspaces;
    }

    /// A day that comes every year.
    ///
    /// @param label what the day is; null for a birthday
    public record YearlyDate(
            ContactId contact, String name, @Nullable String label, PartialDate date) {}

    /// The nearest circle first, in it the highest score; nobody in the bin or let go.
    public List<YearlyDate> closest(int limit) {
        entities.flush();
        var workspace = workspaces.current().value();
        return sql.sql("""
                        select yearly.id, yearly.name, yearly.label, yearly.on_year, yearly.on_month, yearly.on_day
                          from (select c.id, c.name, cast(null as varchar(100)) as label, c.birth_year as on_year,
                                       c.birth_month as on_month, c.birth_day as on_day, c.circle, c.score
                                  from contact c
                                 where c.workspace_id = ?
                                   and c.birth_month is not null
                                   and c.birth_day is not null
                                   and c.binned_at is null
                                   and c.merged_into is null
                                   and c.let_go_on is null
                                 union all
                                select c.id, c.name, d.label, d.on_year, d.on_month, d.on_day, c.circle, c.score
                                  from contact_date d
                                  join contact c on c.id = d.contact_id
                                 where d.workspace_id = ?
                                   and c.binned_at is null
                                   and c.merged_into is null
                                   and c.let_go_on is null) yearly
                         order by yearly.circle, coalesce(yearly.score, -1) desc, yearly.id, yearly.on_month,
                                  yearly.on_day, yearly.label nulls first
                         fetch first ? rows only
                        """)
                .params(workspace, workspace, limit)
                .query((row, number) -> new YearlyDate(
                        new ContactId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        row.getString(3),
                        new PartialDate(row.getObject(4, Integer.class), row.getInt(5), row.getInt(6))))
                .list();
    }
}
