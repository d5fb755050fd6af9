package app.kith.people.relations;

import app.kith.accounts.Workspaces;
import app.kith.people.AddressBook;
import app.kith.people.Circle;
import app.kith.people.ContactId;
import app.kith.people.PersonRef;
import app.kith.people.SearchText;
import app.kith.people.Standing;
import app.kith.people.relations.Network.Edge;
import app.kith.people.spi.SharedInteractions;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The network as a picture shows it: the warmest people and what connects them, in three statements however many there
/// are.
@Service
@Transactional(readOnly = true)
public class Networks {
    /// So many connections of a kind at most, the strongest.
    static final int MOST_EDGES = 6000;

    /// So many people around one, the warmest.
    static final int MOST_AROUND = 24;

    private final JdbcClient sql;
    private final EntityManager entities;
    private final Workspaces workspaces;
    private final Links links;
    private final ObjectProvider<SharedInteractions> shared;
    private final AddressBook people;

    Networks(
            JdbcClient sql,
            EntityManager entities,
            Workspaces workspaces,
            Links links,
            ObjectProvider<SharedInteractions> shared,
            AddressBook people) {
        this.sql = sql;
        this.entities = entities;
        this.workspaces = workspaces;
        this.links = links;
        this.shared = shared;
        this.people = people;
    }

    /// The warmest people of a filter and what connects them.
    public Network of(NetworkFilter filter) {
        return connected(warmest(filter));
    }

    /// A person, whom they know and with whom they were together, and what connects all these.
    public Network around(ContactId person) {
        var ids = new LinkedHashSet<ContactId>();
        ids.add(person);
        links.of(List.of(person), MOST_AROUND).forEach(link -> ids.add(link.far()));
        var together = shared.stream()
                .flatMap(each -> each.with(List.of(person), MOST_AROUND).stream())
                .map(SharedInteractions.Together::other)
                .toList();
        var present = links.scores(together);
        together.stream()
                .filter(present::containsKey)
                .limit(Math.max(0, MOST_AROUND + 1 - ids.size()))
                .forEach(ids::add);
        return connected(List.copyOf(people.refs(ids).values()));
    }

    private Network connected(List<PersonRef> crowd) {
        var ids = crowd.stream().map(PersonRef::id).toList();
        var edges = new LinkedHashMap<Set<ContactId>, Edge>();
        links.among(ids, 2 * MOST_EDGES).stream()
                .sorted(Comparator.comparing(link -> link.role().kind() == TieKind.INTRODUCED))
                .forEach(link -> edges.putIfAbsent(
                        Set.of(link.far(), link.near()), new Edge(link.far(), link.near(), link.role(), 0)));
        shared.stream()
                .flatMap(each -> each.among(ids, MOST_EDGES).stream())
                .forEach(both -> edges.merge(
                        Set.of(both.one(), both.other()),
                        new Edge(both.one(), both.other(), null, both.times()),
                        (tie, seen) -> new Edge(tie.one(), tie.other(), tie.role(), seen.times())));
        return new Network(crowd, List.copyOf(edges.values()));
    }

    private List<PersonRef> warmest(NetworkFilter filter) {
        entities.flush();
        var conditions = new StringBuilder();
        var params = new ArrayList<Object>();
        params.add(workspaces.current().value());
        var circle = filter.circle();
        if (circle != null) {
            conditions.append(" and c.circle = ?");
            params.add(circle.ordinal());
        }
        var tag = filter.tag();
        if (tag != null) {
            conditions.append("""
                     and exists (select 1
                                  from contact_tag ct
                                  join tag t on t.id = ct.tag_id
                                 where ct.contact_id = c.id
                                   and (t.name = ? or t.name_key = ?))
                    """);
            params.add(tag);
            params.add(SearchText.fold(tag));
        }
        params.add(filter.most());
        return sql.sql("""
                select c.id, c.name, c.nickname, c.portrait, c.score, c.score_before, c.circle, c.circle_pinned,
                       c.last_interaction, c.usual_gap_days, c.pace_days, c.due_on, c.let_go_on
                  from contact c
                 where c.workspace_id = ?
                   and %s
                   %s
                 order by c.score desc nulls last, c.circle, c.sort_name, c.id
                 limit ?
                """.formatted(Links.PRESENT, conditions))
                .params(params)
                .query((row, number) -> person(row))
                .list();
    }

    private static PersonRef person(ResultSet row) throws SQLException {
        return new PersonRef(
                new ContactId(row.getObject(1, UUID.class)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                new Standing(
                        row.getObject(5, Integer.class),
                        row.getObject(6, Integer.class),
                        Circle.values()[row.getInt(7)],
                        row.getBoolean(8),
                        row.getObject(9, LocalDate.class),
                        row.getObject(10, Integer.class),
                        row.getObject(11, Integer.class),
                        row.getObject(12, LocalDate.class),
                        row.getObject(13, LocalDate.class)));
    }
}
