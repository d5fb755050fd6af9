package app.kith.engagement;

import app.kith.accounts.Workspaces;
import app.kith.engagement.score.EngagementState;
import app.kith.engagement.score.Pace;
import app.kith.engagement.score.Score;
import app.kith.interactions.InteractionLog;
import app.kith.people.ContactId;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How scores moved between two days. For some people at a time: each score is worked out from the history, as it was
/// on that day.
@Service
@Transactional(readOnly = true)
public class ScoreShifts {
    /// A usual gap of somebody one met less often tells little.
    private static final int ESTABLISHED = 3;
    /// Who was silent for longer before those days is not looked for among those tended since.
    private static final int LONGEST_SILENCE = 400;

    private final InteractionLog log;
    private final JdbcClient sql;
    private final EntityManager entities;
    private final Workspaces workspaces;

    ScoreShifts(InteractionLog log, JdbcClient sql, EntityManager entities, Workspaces workspaces) {
        this.log = log;
        this.sql = sql;
        this.entities = entities;
        this.workspaces = workspaces;
    }

    /// The scores of these people at the end of two days.
    public Map<ContactId, ScoreChange> between(Collection<ContactId> contacts, LocalDate before, LocalDate after) {
        var pace = new Pace(workspaces.settings().paceDays());
        var shifts = new LinkedHashMap<ContactId, ScoreChange>();
        log.eachHistory(contacts, (contact, history) -> {
            var scores = Replay.scores(history, Stream.of(before, after), pace);
            shifts.put(
                    contact,
                    new ScoreChange(scores.getFirst().score(), scores.getLast().score()));
        });
        return shifts;
    }

    /// For whom the usual gap, as it was then, ran out on one of these days, and who had no word on any of
    /// them. Only the `limit` with the highest scores are looked at; nobody in the bin or let go.
    public Map<ContactId, ScoreChange> gapsRunOut(LocalDate from, LocalDate to, int limit) {
        var pace = new Pace(workspaces.settings().paceDays());
        var before = from.minusDays(1).toEpochDay();
        var found = new LinkedHashMap<ContactId, ScoreChange>();
        log.eachHistory(perhapsRunOut(from, to, limit), (contact, history) -> {
            var past = history.stream()
                    .filter(one -> one.day().isBefore(from))
                    .map(one -> Relationship.scored(one.day(), one.direction(), one.weight()))
                    .toList();
            var state = EngagementState.of(past, before);
            var then = Score.of(state, before, pace);
            var after = Score.of(state, to.toEpochDay(), pace);
            if (past.size() >= ESTABLISHED
                    && then.isPresent()
                    && after.isPresent()
                    && then.get().overdue() < 1
                    && after.get().overdue() >= 1) {
                found.put(
                        contact, new ScoreChange(then.get().score(), after.get().score()));
            }
        });
        return found;
    }

    /// By the gaps as they are now, generously: the histories tell what they were then.
    private List<ContactId> perhapsRunOut(LocalDate from, LocalDate to, int limit) {
        entities.flush();
        var workspace = workspaces.current().value();
        return sql.sql("""
                        select found.contact_id
                          from (select e.contact_id
                                  from engagement_state e
                                 where e.workspace_id = ?
                                   and e.lag = 0
                                   and e.interactions >= ?
                                   and e.last_day < ?
                                   and e.last_day + e.usual_gap_days / 3 <= ?
                                   and e.last_day + e.usual_gap_days * 3 >= ?
                                 union
                                select p.contact_id
                                  from interaction_participant p
                                  join engagement_state e on e.contact_id = p.contact_id and e.lag = 0
                                 where p.workspace_id = ?
                                   and p.on_day between ? and ?
                                   and p.weight > 0
                                   and e.interactions >= ?
                                   and e.last_day > ?
                                 group by p.contact_id, e.usual_gap_days
                                having max(p.on_day) < ?
                                   and max(p.on_day) + e.usual_gap_days / 3 <= ?
                                   and max(p.on_day) + e.usual_gap_days * 3 >= ?) found
                          join contact c on c.id = found.contact_id
                         where c.binned_at is null
                           and c.merged_into is null
                           and c.let_go_on is null
                         order by c.score desc, c.id
                         fetch first ? rows only
                        """)
                .params(
                        workspace,
                        ESTABLISHED,
                        from,
                        to,
                        from,
                        workspace,
                        from.minusDays(LONGEST_SILENCE),
                        to,
                        ESTABLISHED,
                        to,
                        from,
                        to,
                        from,
                        limit)
                .query((row, number) -> new ContactId(row.getObject(1, UUID.class)))
                .list();
    }
}
