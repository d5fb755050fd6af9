package app.kith.people.relations;

import app.kith.accounts.Workspaces;
import app.kith.people.ContactId;
import app.kith.people.spi.SharedInteractions;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whom people know, as far as that is known: those they are tied to, those they were together with, and those
/// they share circles with. Plain SQL, which names the workspace.
@Service
@Transactional(readOnly = true)
public class Acquaintances {
    /// So many pairs of each sort are looked at.
    public static final int MOST = 5_000;

    private static final int CHUNK = 5_000;

    private final JdbcClient sql;
    private final EntityManager entities;
    private final Workspaces workspaces;
    private final ObjectProvider<SharedInteractions> shared;
    private final SharedCircles circles;

    Acquaintances(
            JdbcClient sql,
            EntityManager entities,
            Workspaces workspaces,
            ObjectProvider<SharedInteractions> shared,
            SharedCircles circles) {
        this.sql = sql;
        this.entities = entities;
        this.workspaces = workspaces;
        this.shared = shared;
        this.circles = circles;
    }

    /// The acquaintances of each of these people, each once and nobody in the bin among them; in a fixed number
    /// of statements.
    public Map<ContactId, Acquainted> of(Collection<ContactId> people) {
        if (people.isEmpty()) return Map.of();
        var known = new HashMap<ContactId, Set<ContactId>>();
        people.forEach(person -> known.put(person, new HashSet<>()));
        tied(known);
        shared.stream()
                .flatMap(each -> each.with(Set.copyOf(known.keySet()), MOST).stream())
                .forEach(pair -> add(known, pair.one(), pair.other()));
        var inCircles = circles.of(known.keySet(), MOST);
        var there = there(Stream.concat(
                        known.values().stream().flatMap(Set::stream),
                        inCircles.values().stream().flatMap(each -> each.keySet().stream()))
                .distinct()
                .toList());
        var found = new HashMap<ContactId, Acquainted>();
        known.forEach((person, sure) -> {
            sure.retainAll(there);
            var guessed = new HashMap<>(inCircles.getOrDefault(person, Map.of()));
            guessed.keySet().retainAll(there);
            guessed.keySet().removeAll(sure);
            found.put(person, new Acquainted(sure, guessed));
        });
        return found;
    }

    private void tied(Map<ContactId, Set<ContactId>> known) {
        entities.flush();
        sql.sql("""
                select t.one, t.other
                  from (select first_id as one, second_id as other
                          from contact_tie
                         where workspace_id = :workspace
                           and first_id in (:people)
                         union
                        select second_id, first_id
                          from contact_tie
                         where workspace_id = :workspace
                           and second_id in (:people)
                         union
                        select id, introduced_by
                          from contact
                         where workspace_id = :workspace
                           and id in (:people)
                           and introduced_by is not null
                         union
                        select introduced_by, id
                          from contact
                         where workspace_id = :workspace
                           and introduced_by in (:people)) t
                 order by t.one, t.other
                 fetch first :most rows only
                """)
                .param("workspace", workspaces.current().value())
                .param("people", known.keySet().stream().map(ContactId::value).toList())
                .param("most", MOST)
                .query(row -> {
                    add(
                            known,
                            new ContactId(row.getObject(1, UUID.class)),
                            new ContactId(row.getObject(2, UUID.class)));
                });
    }

    private static void add(Map<ContactId, Set<ContactId>> found, ContactId one, ContactId other) {
        var known = found.get(one);
        if (known != null) known.add(other);
    }

    private Set<ContactId> there(Collection<ContactId> people) {
        var there = new HashSet<ContactId>();
        var all = people.stream().map(ContactId::value).toList();
        for (var from = 0; from < all.size(); from += CHUNK) {
            sql.sql("""
                    select id
                      from contact
                     where workspace_id = :workspace
                       and id in (:people)
                       and binned_at is null
                       and merged_into is null
                    """)
                    .param("workspace", workspaces.current().value())
                    .param("people", all.subList(from, Math.min(from + CHUNK, all.size())))
                    .query(row -> {
                        there.add(new ContactId(row.getObject(1, UUID.class)));
                    });
        }
        return there;
    }
}
