package app.kith.nurture.budget;

import app.kith.accounts.Workspaces;
import app.kith.interactions.TendedWeek;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How many minutes a week one wants to give to people, and how many of them are given already.
///
/// Given are the lengths of all that is logged on the days of the week, and the minutes of the tasks done in it unless
/// what was logged with them has a length of its own. What has no length counts nothing: a time is never made up.
@Service
@Transactional
public class TimeBudget {
    /// Less than that is no word with anybody.
    public static final int LEAST = 5;
    /// Four hours each day of the week.
    public static final int MOST = 7 * 4 * 60;

    private final JdbcClient sql;
    private final EntityManager entities;
    private final Workspaces workspaces;

    TimeBudget(JdbcClient sql, EntityManager entities, Workspaces workspaces) {
        this.sql = sql;
        this.entities = entities;
        this.workspaces = workspaces;
    }

    /// The minutes a week; nothing while none are set, and then no time is too long.
    @Transactional(readOnly = true)
    public OptionalInt minutesAWeek() {
        return sql
                .sql("select minutes_a_week from time_budget where workspace_id = ?")
                .param(workspace())
                .query(Integer.class)
                .stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /// @param minutes a week, from [#LEAST] to [#MOST]
    /// @throws IllegalArgumentException with a sentence for the user, when it is less or more
    public void set(int minutes) {
        if (minutes < LEAST || minutes > MOST) {
            throw new IllegalArgumentException("Between %d minutes and %d hours a week".formatted(LEAST, MOST / 60));
        }
        var changed = sql.sql("update time_budget set minutes_a_week = ? where workspace_id = ?")
                .params(minutes, workspace())
                .update();
        if (changed == 0) {
            sql.sql("insert into time_budget (workspace_id, minutes_a_week) values (?, ?)")
                    .params(workspace(), minutes)
                    .update();
        }
    }

    /// No budget any more.
    public void clear() {
        sql.sql("delete from time_budget where workspace_id = ?")
                .param(workspace())
                .update();
    }

    /// Sets what was set before; nothing for no budget.
    public void putBack(OptionalInt before) {
        before.ifPresentOrElse(this::set, this::clear);
    }

    /// The minutes given in a week.
    ///
    /// @param week as the log knows it
    @Transactional(readOnly = true)
    public int spent(TendedWeek week) {
        entities.flush();
        var tasks = sql.sql("""
                        select coalesce(sum(t.minutes), 0)
                          from nurture_task t left join interaction i on i.id = t.interaction_id
                         where t.workspace_id = ?
                           and t.done_at >= ?
                           and t.done_at < ?
                           and i.minutes is null
                        """)
                .params(
                        workspace(),
                        midnight(week.monday()),
                        midnight(week.monday().plusWeeks(1)))
                .query(Long.class)
                .single();
        return Math.toIntExact(week.minutes() + tasks);
    }

    private Object midnight(LocalDate day) {
        return day.atStartOfDay(workspaces.zone()).toInstant().atOffset(ZoneOffset.UTC);
    }

    private UUID workspace() {
        return workspaces.current().value();
    }
}
