package app.kith.nurture;

import app.kith.accounts.Workspaces;
import app.kith.people.ContactId;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes the paces that come from a default, those of everybody or of a few, in a fixed number of statements: each
/// row is worked out in the database, so that a default for 100,000 people costs no more memory than one for ten. Plain
/// SQL that H2 and PostgreSQL read alike, which names the workspace.
@Repository
class PaceRows {
    /// The default that holds for each person; a tag's before a circle's before the usual gap, and the shortest first.
    private static final String WANTED = """
            (select ranked.contact_id, ranked.default_id, ranked.source, ranked.every_count, ranked.every_unit
               from (select fitting.*,
                            row_number() over (
                                partition by fitting.contact_id
                                order by case fitting.source when 'TAG' then 1 when 'CIRCLE' then 2 else 3 end,
                                         fitting.every_count
                                             * case fitting.every_unit when 'DAY' then 1 when 'WEEK' then 7 else 30.4375 end,
                                         fitting.default_id) as place
                       from (select c.id as contact_id, d.id as default_id, d.source,
                                    case when d.source <> 'USUAL' then d.every_count
                                         when c.usual_gap_days <> 7 and c.usual_gap_days <= 13 then c.usual_gap_days
                                         when c.usual_gap_days < 189
                                             then cast(floor(c.usual_gap_days / 7.0 + 0.5) as integer)
                                         else cast(floor(least(c.usual_gap_days, 3650) / 30.4375 + 0.5) as integer)
                                    end as every_count,
                                    case when d.source <> 'USUAL' then d.every_unit
                                         when c.usual_gap_days <> 7 and c.usual_gap_days <= 13 then 'DAY'
                                         when c.usual_gap_days < 189 then 'WEEK'
                                         else 'MONTH'
                                    end as every_unit
                               from contact c join pace_default d on d.workspace_id = c.workspace_id
                              where c.workspace_id = :workspace
                                and c.merged_into is null
                                and #among(c.id)
                                and (d.source = 'TAG'
                                         and exists (
                                             select 1
                                               from contact_tag t
                                              where t.contact_id = c.id
                                                and t.tag_id = d.tag_id)
                                     or d.source = 'CIRCLE' and d.circle = c.circle
                                     or d.source = 'USUAL' and c.usual_gap_days >= 1)
                                and not exists (select 1 from pace_refusal r where r.contact_id = c.id)) fitting) ranked
              where ranked.place = 1)
            """;

    private static final String GONE = """
            delete from cadence
             where workspace_id = :workspace
               and source <> 'OWN'
               and #among(contact_id)
               and contact_id not in (select w.contact_id from #wanted w)
            """.replace("#wanted", WANTED);

    /// A month after the 31st is the last day of the next month, in both databases as in [Pace#after].
    private static final String MERGED = """
            merge into cadence k
            using (select w.contact_id, w.default_id, w.source, w.every_count, w.every_unit, n.last_on,
                          coalesce(b.since_on, :today) as since_on,
                          b.paused_until, b.postponed_until,
                          case w.every_unit
                               when 'DAY' then cast(coalesce(n.last_on, b.since_on, :today)
                                                    + w.every_count * interval '1' day as date)
                               when 'WEEK' then cast(coalesce(n.last_on, b.since_on, :today)
                                                     + 7 * w.every_count * interval '1' day as date)
                               else cast(coalesce(n.last_on, b.since_on, :today)
                                         + w.every_count * interval '1' month as date)
                          end as due_on
                     from #wanted w
                     left join cadence b on b.contact_id = w.contact_id
                     left join (select p.contact_id, max(p.on_day) as last_on
                                  from interaction_participant p
                                 where p.workspace_id = :workspace
                                   and p.personal
                                   and p.weight > 0
                                   and #among(p.contact_id)
                                 group by p.contact_id) n
                       on n.contact_id = w.contact_id
                    where b.contact_id is null
                       or b.source <> 'OWN'
                          and (b.default_id is distinct from w.default_id
                               or b.every_count <> w.every_count
                               or b.every_unit <> w.every_unit)) n
               on k.contact_id = n.contact_id
             when matched then update
                  set version = k.version + 1,
                      source = n.source,
                      default_id = n.default_id,
                      every_count = n.every_count,
                      every_unit = n.every_unit,
                      last_personal_on = n.last_on,
                      due_on = greatest(
                          n.due_on, coalesce(n.paused_until, n.due_on), coalesce(n.postponed_until, n.due_on))
             when not matched then insert (
                  contact_id, workspace_id, version, every_count, every_unit, since_on, last_personal_on, due_on, source,
                  default_id)
                  values (n.contact_id, :workspace, 0, n.every_count, n.every_unit, n.since_on, n.last_on, n.due_on,
                          n.source, n.default_id)
            """.replace("#wanted", WANTED);

    private static final String DAYS = """
            (select cast(floor(k.every_count
                               * case k.every_unit when 'DAY' then 1 when 'WEEK' then 7 else 30.4375 end
                               + 0.5) as integer)
               from cadence k
              where k.contact_id = contact.id)
            """;

    private static final String DUE = "(select k.due_on from cadence k where k.contact_id = contact.id)";

    /// Lists show what stands beside the person.
    private static final String SHOWN = """
            update contact
               set pace_days = #days,
                   due_on = #due
             where workspace_id = :workspace
               and #among(id)
               and (pace_days is distinct from #days or due_on is distinct from #due)
            """.replace("#days", DAYS).replace("#due", DUE);

    private final JdbcClient sql;
    private final Workspaces workspaces;

    PaceRows(JdbcClient sql, Workspaces workspaces) {
        this.sql = sql;
        this.workspaces = workspaces;
    }

    /// Whether anybody can have a pace by default, now or still.
    boolean any() {
        return sql.sql("""
                        select 1 from pace_default where workspace_id = :workspace
                        union all
                        select 1 from cadence where workspace_id = :workspace and source <> 'OWN'
                        fetch first 1 rows only
                        """)
                .param("workspace", workspace())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /// Brings the paces by default up to what holds now.
    ///
    /// @param people absent for everybody
    void follow(@Nullable Collection<ContactId> people) {
        var ids = people == null
                ? new UUID[0]
                : people.stream().map(ContactId::value).toArray(UUID[]::new);
        for (var statement : new String[] {GONE, MERGED, SHOWN}) {
            var run = sql.sql(among(statement, people != null)).param("workspace", workspace());
            if (people != null) run = run.param("people", ids);
            if (statement.contains(":today")) run = run.param("today", workspaces.today());
            run.update();
        }
    }

    /// Those asked for are looked up by the index, where a choice in the condition would walk through everybody.
    private static String among(String statement, boolean some) {
        return statement.replaceAll(
                "#among\\(([a-z._]+)\\)",
                some ? "$1 in (select asked.id from unnest(cast(:people as uuid array)) as asked (id))" : "1 = 1");
    }

    private UUID workspace() {
        return workspaces.current().value();
    }
}
