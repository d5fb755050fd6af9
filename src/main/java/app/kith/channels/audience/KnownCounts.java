package app.kith.channels.audience;

import app.kith.accounts.Workspaces;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How many of those who follow were known and warm, one row for a day; see decision 29. Plain SQL, which names
/// the workspace.
@Service
@Transactional
public class KnownCounts {
    private final JdbcClient sql;
    private final Workspaces workspaces;

    KnownCounts(JdbcClient sql, Workspaces workspaces) {
        this.sql = sql;
        this.workspaces = workspaces;
    }

    /// Writes the day down, in the place of what was written for it before.
    public void record(KnownCount count) {
        sql.sql("""
                merge into known_count k
                using (values (cast(:workspace as uuid), cast(:day as date), cast(:followers as bigint),
                               cast(:known as integer), cast(:warm as integer)))
                      as n (workspace_id, on_day, followers, known, warm)
                   on k.workspace_id = n.workspace_id and k.on_day = n.on_day
                 when matched then update set followers = n.followers, known = n.known, warm = n.warm
                 when not matched then insert (workspace_id, on_day, followers, known, warm)
                      values (n.workspace_id, n.on_day, n.followers, n.known, n.warm)
                """)
                .param("workspace", workspaces.current().value())
                .param("day", count.day())
                .param("followers", count.followers())
                .param("known", count.known())
                .param("warm", count.warm())
                .update();
    }

    /// Forgets all days.
    public void clear() {
        sql.sql("delete from known_count where workspace_id = :workspace")
                .param("workspace", workspaces.current().value())
                .update();
    }

    /// The days since that one, oldest first.
    @Transactional(readOnly = true)
    public List<KnownCount> since(LocalDate day) {
        return sql.sql("""
                select on_day, followers, known, warm
                  from known_count
                 where workspace_id = :workspace
                   and on_day >= :day
                 order by on_day
                """)
                .param("workspace", workspaces.current().value())
                .param("day", day)
                .query((row, number) ->
                        new KnownCount(row.getObject(1, LocalDate.class), row.getLong(2), row.getInt(3), row.getInt(4)))
                .list();
    }
}
