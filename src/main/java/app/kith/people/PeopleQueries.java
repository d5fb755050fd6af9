package app.kith.people;

import app.kith.accounts.Workspaces;
import app.kith.people.criteria.Condition;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Asks the one table that people lists need, in plain SQL, which names the workspace. Somebody who was joined into
/// another person is in no list.
@Component
class PeopleQueries {
    private final EntityManager entities;
    private final JdbcClient sql;
    private final Workspaces workspaces;

    PeopleQueries(EntityManager entities, JdbcClient sql, Workspaces workspaces) {
        this.entities = entities;
        this.sql = sql;
        this.workspaces = workspaces;
    }

    /// Those of the whole workspace who meet a condition, in the bin or not.
    PeopleQuery everybody(Condition condition) {
        return new PeopleQuery("from contact c", List.of(), Condition.all(List.of(inWorkspace(), condition)));
    }

    /// The same, nobody in the bin.
    PeopleQuery present(Condition condition) {
        return everybody(Condition.all(List.of(Condition.of("c.binned_at is null"), condition)));
    }

    /// Of these people those who meet a condition. They are a table to which the other is joined, so that no
    /// database walks through a workspace for them, see [Lookups].
    PeopleQuery among(Collection<UUID> ids, Condition condition) {
        return new PeopleQuery(
                "from unnest(cast(? as uuid array)) as wanted (id) left join contact c on c.id = wanted.id",
                List.of((Object) ids.stream().distinct().toArray(UUID[]::new)),
                Condition.all(List.of(inWorkspace(), condition)));
    }

    /// One page, in the order by which it is chosen.
    List<PersonLine> lines(PeopleQuery query, Condition order, int offset, int limit) {
        return lines(query, order, order, offset, limit);
    }

    /// Whom the page shows is found first, by as little as an index holds; then their lines are read.
    ///
    /// @param chosenBy the order of which it is a page
    /// @param order of the page itself
    List<PersonLine> lines(PeopleQuery query, Condition chosenBy, Condition order, int offset, int limit) {
        entities.flush();
        var params = params(query);
        params.addAll(chosenBy.params());
        params.add(limit);
        params.add(offset);
        params.addAll(order.params());
        var page = "select c.id " + query.table() + " where "
                + query.condition().sql() + " order by " + chosenBy.sql() + " limit ? offset ?";
        return sql.sql(PersonLine.SELECTED + " from (" + page + ") page join contact c on c.id = page.id order by "
                        + order.sql())
                .params(params)
                .query(PersonLine::read)
                .list();
    }

    List<UUID> ids(PeopleQuery query, Condition order) {
        return asked("select c.id", query, " order by " + order.sql())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /// At most so many of them, any ones.
    List<UUID> ids(PeopleQuery query, int limit) {
        return asked("select c.id", query, " limit ?", limit)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    long count(PeopleQuery query) {
        return asked("select count(*)", query, "")
                .query((row, number) -> row.getLong(1))
                .single();
    }

    /// How many people meet each of these conditions, by one pass over all of them.
    List<Long> counts(List<Condition> conditions) {
        entities.flush();
        var everybody = inWorkspace();
        var params = new ArrayList<Object>();
        conditions.forEach(condition -> params.addAll(condition.params()));
        params.addAll(everybody.params());
        var sums = conditions.stream()
                .map(condition -> "count(case when " + condition.sql() + " then 1 end)")
                .collect(Collectors.joining(", "));
        return sql.sql("select " + sums + " from contact c where " + everybody.sql())
                .params(params)
                .query((row, number) -> {
                    var counts = new ArrayList<Long>();
                    for (int i = 1; i <= conditions.size(); i++) counts.add(row.getLong(i));
                    return counts;
                })
                .single();
    }

    /// People who lie in the bin since before then, whom nobody else can change until the transaction ends;
    /// without those somebody else is changing now.
    List<UUID> lockedInBin(Instant before, int limit) {
        var since = Condition.of("c.binned_at < ?", before.atOffset(ZoneOffset.UTC));
        return asked("select c.id", everybody(since), " order by c.id limit ? for update skip locked", limit)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private JdbcClient.StatementSpec asked(String select, PeopleQuery query, String rest, Object... more) {
        entities.flush();
        var params = params(query);
        params.addAll(List.of(more));
        return sql.sql(select + " " + query.table() + " where "
                        + query.condition().sql() + rest)
                .params(params);
    }

    private static ArrayList<Object> params(PeopleQuery query) {
        var params = new ArrayList<>(query.params());
        params.addAll(query.condition().params());
        return params;
    }

    private Condition inWorkspace() {
        return Condition.of(
                "c.workspace_id = ? and c.merged_into is null",
                workspaces.current().value());
    }
}
