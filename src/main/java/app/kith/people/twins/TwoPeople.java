package app.kith.people.twins;

import app.kith.accounts.Workspaces;
import app.kith.people.ContactId;
import app.kith.people.PeopleChanged;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Remembers of whom the user said that they are two people, so that they are not asked about again.
@Service
@Transactional
public class TwoPeople {
    private final JdbcClient sql;
    private final Workspaces workspaces;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TwoPeople(JdbcClient sql, Workspaces workspaces, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.workspaces = workspaces;
        this.events = events;
        this.clock = clock;
    }

    /// Remembers that these are two; people who are not there are passed over.
    public void remember(ContactId one, ContactId other) {
        if (one.equals(other)) {
            throw new IllegalArgumentException("One person cannot be two");
        }
        takeBack(one, other);
        var pair = Pair.of(one, other);
        sql.sql("""
                insert into contact_two_people (first_id, second_id, workspace_id, decided_at)
                select a.id, b.id, a.workspace_id, cast(:now as timestamp with time zone)
                  from contact a join contact b on b.workspace_id = a.workspace_id
                 where a.id = :first and b.id = :second and a.workspace_id = :workspace
                """)
                .param("now", Instant.now(clock).atOffset(ZoneOffset.UTC))
                .param("first", pair.first().value())
                .param("second", pair.second().value())
                .param("workspace", workspace())
                .update();
    }

    /// Forgets it, so that they may be one person again.
    public void takeBack(ContactId one, ContactId other) {
        var pair = Pair.of(one, other);
        sql.sql("delete from contact_two_people where first_id = ? and second_id = ? and workspace_id = ?")
                .params(pair.first().value(), pair.second().value(), workspace())
                .update();
        events.publishEvent(new PeopleChanged());
    }

    /// Whether the user said that these are two.
    @Transactional(readOnly = true)
    public boolean are(ContactId one, ContactId other) {
        return among(List.of(one, other)).contains(Pair.of(one, other));
    }

    /// Every pair of which one is among these people. What was said of somebody joined into another holds for the
    /// other.
    @Transactional(readOnly = true)
    public Set<Pair> among(Collection<ContactId> people) {
        var ids = withParts(people);
        var pairs = new HashSet<Pair>();
        for (var column : List.of("first_id", "second_id")) {
            // joined for H2, listed for PostgreSQL: either would walk through the whole workspace for the other
            pairs.addAll(sql.sql("""
                            select coalesce(one.merged_into, one.id), coalesce(other.merged_into, other.id)
                              from unnest(cast(? as uuid array)) as wanted (id)
                              left join contact_two_people p on p.#side = wanted.id and p.#side = any(?)
                              left join contact one on one.id = p.first_id
                              left join contact other on other.id = p.second_id
                             where p.workspace_id = ?
                            """.replace("#side", column))
                    .params(ids, ids, workspace())
                    .query((row, number) -> Pair.of(
                            new ContactId(row.getObject(1, UUID.class)), new ContactId(row.getObject(2, UUID.class))))
                    .list());
        }
        return pairs;
    }

    private UUID[] withParts(Collection<ContactId> people) {
        var ids = people.stream().map(ContactId::value).distinct().toArray(UUID[]::new);
        var parts = sql.sql("""
                select c.id
                  from unnest(cast(? as uuid array)) as wanted (id)
                  left join contact c on c.merged_into = wanted.id and c.merged_into = any(?)
                 where c.workspace_id = ?
                """).params(ids, ids, workspace()).query(UUID.class).list();
        return Stream.concat(Stream.of(ids), parts.stream()).toArray(UUID[]::new);
    }

    private UUID workspace() {
        return workspaces.current().value();
    }
}
