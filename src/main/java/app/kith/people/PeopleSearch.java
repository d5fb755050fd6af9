package app.kith.people;

import app.kith.accounts.UserId;
import app.kith.accounts.Workspaces;
import app.kith.people.criteria.Condition;
import app.kith.people.criteria.Criterion;
import app.kith.people.criteria.Ground;
import app.kith.people.search.PeopleFinder;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Turns a filter and an order into one query, which [PeopleQueries] asks.
@Component
class PeopleSearch {
    /// Beyond so many, walking through the people in order meets the next one found sooner than sorting all
    /// of them.
    private static final int MOST_JOINED = 2_000;
    /// No array of H2 is longer than 65,535.
    private static final int MOST_COUNTED = 60_000;

    /// Said as a stretch of days, which H2 finds in an index.
    private static final String IN_BIN = "c.binned_at >= timestamp with time zone '1900-01-01 00:00:00+00'";

    private static final int MOST_BIRTHDAYS = 200;
    private static final Condition BY_NAME = new Ordering(PeopleOrder.BY_NAME).sorted();

    private final EntityManager entities;
    private final PeopleQueries queries;
    private final Workspaces workspaces;
    private final PeopleFinder finder;
    private final ObjectProvider<Ground.Encounters> encounters;

    PeopleSearch(
            EntityManager entities,
            PeopleQueries queries,
            Workspaces workspaces,
            PeopleFinder finder,
            ObjectProvider<Ground.Encounters> encounters) {
        this.entities = entities;
        this.queries = queries;
        this.workspaces = workspaces;
        this.finder = finder;
        this.encounters = encounters;
    }

    List<PersonLine> lines(PeopleFilter filter, PeopleOrder order, int offset, int limit) {
        var query = query(filter, MOST_JOINED);
        var ordering = new Ordering(order);
        return isFew(filter, query)
                ? queries.lines(query, ordering.sorted(), offset, limit)
                : walked(query, ordering, offset, limit);
    }

    /// Whether sorting them costs less than walking past all others.
    private static boolean isFew(PeopleFilter filter, PeopleQuery query) {
        return filter.inBin() || query.isNamed() || filter.criteria().stream().anyMatch(Criterion::namesFew);
    }

    /// First those who have what the list is sorted by, then those who have not: each part lies in an index
    /// in its order.
    private List<PersonLine> walked(PeopleQuery query, Ordering ordering, int offset, int limit) {
        if (!ordering.canBeMissing()) return queries.lines(query, ordering.walked(), offset, limit);
        var there = query.narrowed(ordering.isThere());
        var lines = new ArrayList<>(queries.lines(there, ordering.walked(), offset, limit));
        if (lines.size() < limit) {
            var passed =
                    lines.isEmpty() && offset > 0 ? Math.toIntExact(Math.max(0, offset - queries.count(there))) : 0;
            var missing = query.narrowed(ordering.isMissing());
            lines.addAll(queries.lines(missing, ordering.walked(), passed, limit - lines.size()));
        }
        return lines;
    }

    List<PersonLine> lines(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : queries.lines(theseAlone(ids), BY_NAME, 0, ids.size());
    }

    /// The best people for these words, see [PeopleFinder#best].
    List<PersonLine> found(String words, int limit) {
        entities.flush();
        var best = finder.best(words, limit);
        var lines =
                lines(best).stream().collect(Collectors.toMap(line -> line.id().value(), line -> line));
        return best.stream().flatMap(id -> Stream.ofNullable(lines.get(id))).toList();
    }

    /// People present and not let go with whom nothing is logged, those there longest first.
    List<PersonLine> nothingLoggedYet(int limit) {
        return queries.lines(
                queries.present(Condition.of("c.score is null and c.let_go_on is null")),
                new Ordering(new PeopleOrder(PeopleOrder.By.SCORE, false)).walked(),
                0,
                limit);
    }

    /// People present whose birthday falls on one of the `days` days from that day on, the soonest if they
    /// are very many; who was born on the 29th of February has it on the 28th in other years.
    List<PersonLine> birthdays(LocalDate from, int days) {
        var wanted = CalendarDays.from(from, days);
        return queries.lines(
                new PeopleQuery(
                        "from " + CalendarDays.TABLE + " left join contact c on c.workspace_id = ?"
                                + " and c.birth_month = wanted.on_month and c.birth_day = wanted.on_day",
                        wanted.params(workspaces.current().value()),
                        Condition.of("c.merged_into is null and c.binned_at is null and c.id is not null")),
                Condition.of("wanted.ahead, c.sort_key, c.id"),
                BY_NAME,
                0,
                MOST_BIRTHDAYS);
    }

    long count(PeopleFilter filter) {
        return queries.count(query(filter, MOST_COUNTED));
    }

    /// How many people each of these filters shows, in their order. What an index answers is counted there; one
    /// pass over the people answers all others that ask for nothing but what lies in their rows.
    List<Long> counts(List<PeopleFilter> filters) {
        var together = filters.stream()
                .distinct()
                .filter(filter -> !isIndexed(filter) && isOfOneRow(filter))
                .toList();
        var counts = new HashMap<PeopleFilter, Long>();
        if (!together.isEmpty()) {
            var counted = queries.counts(together.stream()
                    .map(filter -> Condition.all(conditions(filter)))
                    .toList());
            for (int i = 0; i < together.size(); i++) counts.put(together.get(i), counted.get(i));
        }
        return filters.stream()
                .map(filter -> counts.computeIfAbsent(filter, this::count))
                .toList();
    }

    private static boolean isIndexed(PeopleFilter filter) {
        var criteria = filter.criteria();
        return criteria.isEmpty()
                || (criteria.size() == 1 && criteria.getFirst().isIndexed());
    }

    private boolean isOfOneRow(PeopleFilter filter) {
        return filter.text().isEmpty()
                && conditions(filter).stream().noneMatch(one -> one.sql().contains("select"));
    }

    List<UUID> ids(PeopleFilter filter, int limit) {
        return queries.ids(query(filter, MOST_COUNTED), limit);
    }

    List<UUID> ids(PeopleFilter filter, PeopleOrder order) {
        return queries.ids(query(filter, MOST_COUNTED), new Ordering(order).sorted());
    }

    List<UUID> ids(Collection<UUID> some, PeopleOrder order) {
        return queries.ids(theseAlone(some), new Ordering(order).sorted());
    }

    private PeopleQuery theseAlone(Collection<UUID> ids) {
        return queries.among(ids, Condition.all(List.of()));
    }

    /// @param mostJoined so many people found by words are named one by one, more are looked for while walking
    private PeopleQuery query(PeopleFilter filter, int mostJoined) {
        var all = conditions(filter);
        if (SearchText.fold(filter.text()).isEmpty()) {
            return queries.everybody(Condition.all(all));
        }
        entities.flush();
        var found = finder.all(filter.text());
        if (found.size() <= mostJoined) {
            return queries.among(found, Condition.all(all));
        }
        all.add(finder.occurring(filter.text()));
        return queries.everybody(Condition.all(all));
    }

    private List<Condition> conditions(PeopleFilter filter) {
        var all = new ArrayList<Condition>();
        all.add(Condition.of(filter.inBin() ? IN_BIN : "c.binned_at is null"));
        if (!filter.criteria().isEmpty()) {
            var ground = new Ground(
                    workspaces.current().value(),
                    workspaces.user().map(UserId::value).orElse(null),
                    workspaces.today(),
                    workspaces.zone(),
                    encounters.getObject());
            filter.criteria().forEach(one -> all.add(one.condition(ground)));
        }
        return all;
    }
}
