package app.kith.nurture;

import app.kith.accounts.Workspaces;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds tasks by when they are due, for whom and whose they are. Plain SQL, which names the workspace.
/// Whoever lies in the bin takes the tasks that are for nobody else along.
@Component
class TaskSearch {
    /// Each step goes by a key, whatever else there is: a join here would let a database begin with everybody.
    private static final String PRESENT = """
             t.workspace_id = :workspace
               and (not exists (
                       select 1
                         from nurture_task_contact tc
                        where tc.task_id = t.id
                          and exists (
                              select 1 from contact c where c.id = tc.contact_id and c.binned_at is not null))
                    or exists (
                       select 1
                         from nurture_task_contact tc
                        where tc.task_id = t.id
                          and exists (
                              select 1 from contact c where c.id = tc.contact_id and c.binned_at is null)))
            """;
    private static final String FOR_PERSON = """
               and t.id in (
                   select mine.task_id
                     from nurture_task_contact mine
                    where mine.contact_id = :person)
            """;
    private static final String OF_OWNER = " and t.owner_id = :owner";
    /// Of any task: a database finds a stretch in an index, an open end only by walking.
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final RowMapper<UUID> ID = (row, number) -> row.getObject(1, UUID.class);
    private static final Comparator<Due> IN_ORDER = Comparator.comparing(Due::on)
            .thenComparing(Due::at, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Due::id);

    private final JdbcClient sql;
    private final EntityManager entities;
    private final Workspaces workspaces;

    TaskSearch(JdbcClient sql, EntityManager entities, Workspaces workspaces) {
        this.sql = sql;
        this.entities = entities;
        this.workspaces = workspaces;
    }

    /// The first open tasks due by that day, those of its last day all of them: in the order of the index,
    /// which says nothing of the time of day.
    List<UUID> dueBy(LocalDate day, int limit) {
        return due(FIRST_DAY, day, TaskFilter.ALL, limit).stream().map(Due::id).toList();
    }

    private record Due(UUID id, LocalDate on, @Nullable LocalTime at) {}

    /// The first open tasks of that stretch, both ends included, those of the last day all of them.
    private List<Due> due(LocalDate from, LocalDate to, TaskFilter filter, int limit) {
        return asked("""
                        select t.id,
                               t.due_on,
                               t.due_at
                          from nurture_task t
                         where t.done_at is null
                           and t.due_on between :from and :to
                           and {which}
                         order by t.workspace_id, t.done_at, t.due_on
                         fetch first :limit rows with ties
                        """, filter)
                .param("from", from)
                .param("to", to)
                .param("limit", limit)
                .query((row, number) -> new Due(
                        row.getObject(1, UUID.class),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalTime.class)))
                .list();
    }

    /// The first open tasks of that stretch, both ends included, by day and time.
    private List<UUID> dueWithin(LocalDate from, LocalDate to, TaskFilter filter, int limit) {
        return due(from, to, filter, limit).stream()
                .sorted(IN_ORDER)
                .limit(limit)
                .map(Due::id)
                .toList();
    }

    /// How many open tasks are due by that day.
    int countDueBy(LocalDate day) {
        return counted("'DUE'", " and t.done_at is null and t.due_on <= :day", TaskFilter.ALL, Map.of("day", day))
                .getOrDefault("DUE", 0);
    }

    /// How many tasks there are of each part. The index counts them all; those that the bin hides are few, and are
    /// counted from the bin.
    private Map<String, Integer> counted(String part, String which, TaskFilter filter, Map<String, ?> params) {
        var counts = new HashMap<String, Integer>();
        var asked = which(filter) + which;
        statement("""
                        select {part} as part,
                               count(*)
                          from nurture_task t
                         where t.workspace_id = :workspace {asked}
                         group by part
                         union all
                        select {part} as part,
                               -count(distinct t.id)
                          from contact c
                          join nurture_task_contact tc on tc.contact_id = c.id
                          join nurture_task t on t.id = tc.task_id
                         where c.workspace_id = :workspace
                           and c.binned_at > timestamp with time zone '1900-01-01 00:00:00+00'
                           and not exists (
                               select 1
                                 from nurture_task_contact other
                                where other.task_id = t.id
                                  and exists (
                                      select 1 from contact p where p.id = other.contact_id and p.binned_at is null))
                           {asked}
                         group by part
                        """.replace("{part}", part).replace("{asked}", asked), filter)
                .params(params)
                .query((ResultSet row) -> {
                    counts.merge(row.getString(1), row.getInt(2), Integer::sum);
                });
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    /// Whether any open task is due by that day.
    boolean isAnyDueBy(LocalDate day) {
        return !asked("""
                        select t.id
                          from nurture_task t
                         where t.done_at is null
                           and t.due_on <= :day
                           and {which}
                         fetch first 1 rows only
                        """, TaskFilter.ALL).param("day", day).query(ID).list().isEmpty();
    }

    /// The first tasks of a group, the most urgent first.
    List<UUID> ids(TaskGroup group, TaskFilter filter, LocalDate today, LocalDate sunday, int limit) {
        return switch (group) {
            case LATE -> dueWithin(FIRST_DAY, today.minusDays(1), filter, limit);
            case TODAY -> dueWithin(today, today, filter, limit);
            case THIS_WEEK -> dueWithin(today.plusDays(1), sunday, filter, limit);
            case LATER -> later(sunday.plusDays(1), filter, limit);
            case DONE -> done(filter, limit);
        };
    }

    private List<UUID> later(LocalDate from, TaskFilter filter, int limit) {
        var ids = new ArrayList<>(dueWithin(from, LAST_DAY, filter, limit));
        if (ids.size() < limit) {
            ids.addAll(asked("""
                            select t.id
                              from nurture_task t
                             where t.done_at is null
                               and t.due_on is null
                               and {which}
                             order by t.id
                             fetch first :limit rows only
                            """, filter)
                    .param("limit", limit - ids.size())
                    .query(ID)
                    .list());
        }
        return ids;
    }

    private List<UUID> done(TaskFilter filter, int limit) {
        return asked("""
                        select t.id
                          from nurture_task t
                         where t.done_at > timestamp with time zone '1900-01-01 00:00:00+00'
                           and {which}
                         order by t.done_at desc, t.id desc
                         fetch first :limit rows only
                        """, filter).param("limit", limit).query(ID).list();
    }

    /// How many tasks each group has.
    Map<TaskGroup, Integer> counts(TaskFilter filter, LocalDate today, LocalDate sunday) {
        var counts = new EnumMap<TaskGroup, Integer>(TaskGroup.class);
        counted("""
                        case
                          when t.done_at is not null then 'DONE'
                          when t.due_on < :today then 'LATE'
                          when t.due_on = :today then 'TODAY'
                          when t.due_on <= :sunday then 'THIS_WEEK'
                          else 'LATER'
                        end""", "", filter, Map.of("today", today, "sunday", sunday))
                .forEach((part, count) -> counts.put(TaskGroup.valueOf(part), count));
        return counts;
    }

    /// How many open tasks are due on each day of that stretch, both ends included.
    Map<LocalDate, Integer> days(TaskFilter filter, LocalDate from, LocalDate to) {
        var days = new TreeMap<LocalDate, Integer>();
        asked("""
                        select t.due_on,
                               count(*)
                          from nurture_task t
                         where t.done_at is null
                           and t.due_on between :from and :to
                           and {which}
                         group by t.due_on
                        """, filter).param("from", from).param("to", to).query((ResultSet row) -> {
            days.put(row.getObject(1, LocalDate.class), row.getInt(2));
        });
        return days;
    }

    /// Open tasks due within that stretch, both ends included, the first few of each day.
    List<UUID> firstOfDays(TaskFilter filter, LocalDate from, LocalDate to, int perDay) {
        var most = perDay * Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1);
        return asked("""
                        select id
                          from (select t.id,
                                       t.due_on,
                                       row_number() over (
                                           partition by t.due_on
                                           order by t.due_at nulls last, t.id) as place
                                  from nurture_task t
                                 where t.done_at is null
                                   and t.due_on between :from and :to
                                   and {which}) of_day
                         where place <= :perDay
                         order by due_on, place
                         fetch first :most rows only
                        """, filter)
                .param("from", from)
                .param("to", to)
                .param("perDay", perDay)
                .param("most", most)
                .query(ID)
                .list();
    }

    /// Open tasks due within that stretch, both ends included, in order.
    List<UUID> between(TaskFilter filter, LocalDate from, LocalDate to, int limit) {
        return dueWithin(from, to, filter, limit);
    }

    private JdbcClient.StatementSpec asked(String statement, TaskFilter filter) {
        return statement(statement.replace("{which}", PRESENT + which(filter)), filter);
    }

    private static String which(TaskFilter filter) {
        return (filter.person() == null ? "" : FOR_PERSON) + (filter.owner() == null ? "" : OF_OWNER);
    }

    private JdbcClient.StatementSpec statement(String statement, TaskFilter filter) {
        entities.flush();
        var person = filter.person();
        var owner = filter.owner();
        var asked = sql.sql(statement).param("workspace", workspaces.current().value());
        if (person != null) asked = asked.param("person", person.value());
        return owner == null ? asked : asked.param("owner", owner.value());
    }

    /// These tasks in the order of their ids as found.
    static List<NurtureTask> inOrder(List<UUID> ids, List<NurtureTask> found) {
        var byId = new HashMap<UUID, NurtureTask>();
        found.forEach(task -> byId.put(task.id().value(), task));
        var ordered = new ArrayList<NurtureTask>();
        ids.forEach(id -> {
            var task = byId.get(id);
            if (task != null) ordered.add(task);
        });
        return ordered;
    }
}
