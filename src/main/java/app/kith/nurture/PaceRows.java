package app.kith.nurture;

import app.kith.accounts.Workspaces;
import app.kith.interactions.LookBack;
import app.kith.people.ContactId;
import app.kith.people.PaceStanding;
import app.kith.people.Standings;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes the paces that come from a default, a few thousand people at a time in a fixed number of
/// statements. Reads what decides and writes only what is different; the log is asked only about those who
/// had no pace before. Plain SQL, which names the workspace, and looks people up by a list that is joined: a
/// condition would have H2 walk through everybody.
@Repository
class PaceRows {
    private final JdbcClient sql;
    private final CadenceRepository cadences;
    private final EntityManager entities;
    private final LookBack log;
    private final Standings standings;
    private final Workspaces workspaces;

    PaceRows(
            JdbcClient sql,
            CadenceRepository cadences,
            EntityManager entities,
            LookBack log,
            Standings standings,
            Workspaces workspaces) {
        this.sql = sql;
        this.cadences = cadences;
        this.entities = entities;
        this.log = log;
        this.standings = standings;
        this.workspaces = workspaces;
    }

    /// The pace somebody is to have, and the default it comes from.
    private record Wanted(UUID from, PaceSource source, Pace pace) {}

    /// @param mayHave not joined into another, and not to be left without a pace
    private record Somebody(
            ContactId id, int circle, @Nullable Integer usualGapDays, boolean mayHave) {}

    /// A default, and whom it concerns.
    ///
    /// @param pace for [PaceSource#USUAL] it says nothing: that is each one's own
    private record Default(
            UUID id,
            PaceSource source,
            @Nullable UUID tag,
            @Nullable Integer circle,
            Pace pace) {
        Optional<Wanted> of(Somebody who, Set<UUID> tags) {
            var usual = who.usualGapDays();
            return switch (source) {
                case TAG -> tag != null && tags.contains(tag) ? wanted(pace) : Optional.empty();
                case CIRCLE -> circle != null && circle == who.circle() ? wanted(pace) : Optional.empty();
                case USUAL -> usual != null && usual >= 1 ? wanted(Pace.ofDays(usual)) : Optional.empty();
                case OWN -> Optional.empty();
            };
        }

        private Optional<Wanted> wanted(Pace one) {
            return Optional.of(new Wanted(id, source, one));
        }
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

    /// How many people there are, those in the bin too.
    int people() {
        return sql.sql("select count(*) from contact where workspace_id = :workspace and merged_into is null")
                .param("workspace", workspace())
                .query(Integer.class)
                .single();
    }

    /// The next of them in the order of ids, also who was joined into another; absent for the first.
    List<ContactId> after(@Nullable ContactId last, int limit) {
        return sql.sql("""
                        select id
                          from contact
                         where workspace_id = :workspace
                           and id > :last
                         order by id
                         fetch first :limit rows only
                        """)
                .param("workspace", workspace())
                .param("last", last == null ? new UUID(0, 0) : last.value())
                .param("limit", limit)
                .query((row, number) -> new ContactId(row.getObject(1, UUID.class)))
                .list();
    }

    /// Brings the paces by default of these people up to what holds now.
    void follow(List<ContactId> people) {
        entities.flush();
        var defaults = defaults();
        var tags = tags(people, defaults);
        var rows = cadences.of(values(people)).stream().collect(Collectors.toMap(Cadence::contact, row -> row));
        var changed = new ArrayList<PaceStanding>();
        var missing = new LinkedHashMap<ContactId, Wanted>();
        var gone = new ArrayList<ContactId>();
        for (var who : who(people)) {
            var row = rows.get(who.id());
            var wanted = wanted(who, tags.getOrDefault(who.id(), Set.of()), defaults);
            if (row == null) {
                wanted.ifPresent(one -> missing.put(who.id(), one));
            } else if (!row.isOwn()) {
                if (wanted.isEmpty()) gone.add(who.id());
                else if (follows(row, wanted.get())) changed.add(row.standing());
            }
        }
        changed.addAll(add(missing));
        changed.addAll(remove(gone));
        entities.flush();
        if (!changed.isEmpty()) standings.recordPace(changed);
        entities.clear();
    }

    private static boolean follows(Cadence row, Wanted wanted) {
        return row.follow(wanted.source(), wanted.from(), wanted.pace());
    }

    private List<PaceStanding> add(Map<ContactId, Wanted> missing) {
        if (missing.isEmpty()) return List.of();
        var today = workspaces.today();
        var last = log.lastPersonal(missing.keySet());
        var added = new ArrayList<PaceStanding>();
        missing.forEach((contact, wanted) -> {
            var row = new Cadence(contact, wanted.pace(), last.get(contact), today);
            row.follow(wanted.source(), wanted.from(), wanted.pace());
            entities.persist(row);
            added.add(row.standing());
        });
        return added;
    }

    private List<PaceStanding> remove(List<ContactId> gone) {
        if (gone.isEmpty()) return List.of();
        cadences.delete(values(gone));
        return gone.stream()
                .map(contact -> new PaceStanding(contact, null, null))
                .toList();
    }

    private static Optional<Wanted> wanted(Somebody who, Set<UUID> tags, List<Default> defaults) {
        return who.mayHave()
                ? defaults.stream().flatMap(one -> one.of(who, tags).stream()).findFirst()
                : Optional.empty();
    }

    /// A tag's before a circle's before the usual gap, and the shortest first.
    private List<Default> defaults() {
        return sql
                .sql("select id, source, tag_id, circle, every_count, every_unit from pace_default"
                        + " where workspace_id = :workspace")
                .param("workspace", workspace())
                .query((row, number) -> new Default(
                        row.getObject(1, UUID.class),
                        PaceSource.valueOf(row.getString(2)),
                        row.getObject(3, UUID.class),
                        row.getObject(4, Integer.class),
                        new Pace(row.getInt(5), Pace.Unit.valueOf(row.getString(6)))))
                .stream()
                .sorted(Comparator.comparing(Default::source)
                        .thenComparing(one -> one.pace().days())
                        .thenComparing(Default::id))
                .toList();
    }

    private List<Somebody> who(List<ContactId> people) {
        return asked("""
                        select c.id, c.circle, c.usual_gap_days, c.merged_into is null and r.contact_id is null
                          from unnest(cast(:people as uuid array)) as asked (id)
                          left join contact c on c.id = asked.id
                          left join pace_refusal r on r.contact_id = c.id
                         where c.workspace_id = :workspace
                        """, people)
                .query((row, number) -> new Somebody(
                        new ContactId(row.getObject(1, UUID.class)),
                        row.getInt(2),
                        row.getObject(3, Integer.class),
                        row.getBoolean(4)))
                .list();
    }

    private Map<ContactId, Set<UUID>> tags(List<ContactId> people, List<Default> defaults) {
        if (defaults.stream().allMatch(one -> one.tag() == null)) return Map.of();
        var tags = new HashMap<ContactId, Set<UUID>>();
        asked("""
                        select t.contact_id, t.tag_id
                          from unnest(cast(:people as uuid array)) as asked (id)
                          left join contact_tag t on t.contact_id = asked.id
                         where t.workspace_id = :workspace
                        """, people).query(row -> {
            tags.computeIfAbsent(new ContactId(row.getObject(1, UUID.class)), id -> new HashSet<>())
                    .add(row.getObject(2, UUID.class));
        });
        return tags;
    }

    private JdbcClient.StatementSpec asked(String statement, List<ContactId> people) {
        return sql.sql(statement)
                .param("people", values(people).toArray(UUID[]::new))
                .param("workspace", workspace());
    }

    private static List<UUID> values(Collection<ContactId> people) {
        return people.stream().map(ContactId::value).toList();
    }

    private UUID workspace() {
        return workspaces.current().value();
    }
}
