package app.kith.people;

import app.kith.accounts.UserId;
import app.kith.accounts.Workspaces;
import app.kith.people.criteria.Condition;
import app.kith.people.criteria.Criterion;
import app.kith.people.criteria.Ground;
import app.kith.people.search.PeopleFinder;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Turns a filter and an order into one query over the one table that people lists need. Plain SQL, which
/// names the workspace.
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
    private static final int MOST_NAMESAKES = 500;
    private static final Ordering RECENT_FIRST = new Ordering(new PeopleOrder(PeopleOrder.By.LAST_INTERACTION, true));

    private final EntityManager entities;
    private final JdbcClient sql;
    private final Workspaces workspaces;
    private final PeopleFinder finder;
    private final ObjectProvider<Ground.Encounters> encounters;

    PeopleSearch(
            EntityManager entities,
            JdbcClient sql,
            Workspaces workspaces,
            PeopleFinder finder,
            ObjectProvider<Ground.Encounters> encounters) {
        this.entities = entities;
        this.sql = sql;
        this.workspaces = workspaces;
        this.finder = finder;
        this.encounters = encounters;
    }

    /// Whom a query is about: the people of a table, narrowed down.
    private record From(String table, List<Object> params, Condition condition) {
        /// Whether they are named one by one.
        boolean isNamed() {
            return !params.isEmpty();
        }

        From narrowed(Condition more) {
            return new From(table, params, Condition.all(List.of(condition, more)));
        }
    }

    List<PersonLine> lines(PeopleFilter filter, PeopleOrder order, int offset, int limit) {
        var from = from(filter, MOST_JOINED);
        var ordering = new Ordering(order);
        return isFew(filter, from)
                ? lines(from, ordering.sorted(), offset, limit)
                : walked(from, ordering, offset, limit);
    }

    /// Whether sorting them costs less than walking past all others.
    private static boolean isFew(PeopleFilter filter, From from) {
        return filter.inBin() || from.isNamed() || filter.criteria().stream().anyMatch(Criterion::namesFew);
    }

    /// First those who have what the list is sorted by, then those who have not: each part lies in an index
    /// in its order.
    private List<PersonLine> walked(From from, Ordering ordering, int offset, int limit) {
        if (!ordering.canBeMissing()) return lines(from, ordering.walked(), offset, limit);
        var there = from.narrowed(ordering.isThere());
        var lines = new ArrayList<>(lines(there, ordering.walked(), offset, limit));
        if (lines.size() < limit) {
            var passed = lines.isEmpty() && offset > 0 ? Math.toIntExact(offset - count(there)) : 0;
            var missing = from.narrowed(ordering.isMissing());
            lines.addAll(lines(missing, ordering.walked(), passed, limit - lines.size()));
        }
        return lines;
    }

    List<PersonLine> lines(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : lines(
                        among(ids, Condition.all(List.of())),
                        new Ordering(PeopleOrder.BY_NAME).sorted(),
                        0,
                        ids.size());
    }

    /// People whose name or nickname has, for each of these words, a part that begins with it; those one was in
    /// touch with last come first.
    List<PersonLine> named(String words, int limit) {
        var all = Stream.of(SearchText.fold(words).split(" "))
                .map(word ->
                        Condition.any(List.of(beginning("c.sort_name", word), beginning("lower(c.nickname)", word))))
                .toList();
        return lines(present(Condition.all(all)), RECENT_FIRST.sorted(), 0, limit);
    }

    /// The best people for these words, see [PeopleFinder#best].
    List<PersonLine> found(String words, int limit) {
        entities.flush();
        var best = finder.best(words, limit);
        var lines =
                lines(best).stream().collect(Collectors.toMap(line -> line.id().value(), line -> line));
        return best.stream().flatMap(id -> Stream.ofNullable(lines.get(id))).toList();
    }

    /// People whom one of these phrases may mean, see [PersonLine#isNamed]; exact names come first, then those one
    /// was in touch with last. A name that is nearly everybody's finds at most [#MOST_NAMESAKES].
    List<PersonLine> namedAny(Collection<String> phrases) {
        if (phrases.isEmpty()) {
            return List.of();
        }
        var folded = phrases.stream().map(SearchText::fold).distinct().toList();
        var nicknames = Stream.concat(folded.stream(), phrases.stream().map(phrase -> phrase.toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
        var exactly = Condition.in("c.sort_name", folded);
        var any = new ArrayList<Condition>();
        any.add(exactly);
        any.add(Condition.in("lower(c.nickname)", nicknames));
        for (var words : folded) {
            any.add(like("c.sort_name", escaped(words) + " %"));
            any.add(like("c.sort_name", escaped(words) + "-%"));
        }
        var exactFirst = new Condition(
                "case when " + exactly.sql() + " then 0 else 1 end, "
                        + RECENT_FIRST.sorted().sql(),
                exactly.params());
        return lines(present(Condition.any(any)), exactFirst, 0, MOST_NAMESAKES);
    }

    /// People present and not let go with whom nothing is logged, those there longest first.
    List<PersonLine> nothingLoggedYet(int limit) {
        return lines(
                present(Condition.of("c.score is null and c.let_go_on is null")),
                new Ordering(new PeopleOrder(PeopleOrder.By.SCORE, false)).walked(),
                0,
                limit);
    }

    /// People present whose birthday falls on one of the `days` days from that day on, the soonest if they
    /// are very many; who was born on the 29th of February has it on the 28th in other years.
    List<PersonLine> birthdays(LocalDate from, int days) {
        var wanted = CalendarDays.from(from, days);
        return lines(
                new From(
                        "from " + CalendarDays.TABLE + " left join contact c on c.workspace_id = ?"
                                + " and c.birth_month = wanted.on_month and c.birth_day = wanted.on_day",
                        wanted.params(workspaces.current().value()),
                        Condition.of("c.merged_into is null and c.binned_at is null and c.id is not null")),
                Condition.of("wanted.ahead, c.sort_key, c.id"),
                new Ordering(PeopleOrder.BY_NAME).sorted(),
                0,
                MOST_BIRTHDAYS);
    }

    long count(PeopleFilter filter) {
        return count(from(filter, MOST_COUNTED));
    }

    private long count(From from) {
        return asked("select count(*)", from, "")
                .query((row, number) -> row.getLong(1))
                .single();
    }

    /// How many people each of these filters shows, in their order. What an index answers is counted there; one
    /// pass over the people answers all others that ask for nothing but what lies in their rows.
    List<Long> counts(List<PeopleFilter> filters) {
        var simple = filters.stream()
                .distinct()
                .filter(filter -> !isIndexed(filter) && isOfOneRow(filter))
                .toList();
        var counts = new HashMap<PeopleFilter, Long>();
        if (!simple.isEmpty()) {
            entities.flush();
            var conditions = simple.stream()
                    .map(filter -> Condition.all(conditions(filter)))
                    .toList();
            var params = new ArrayList<Object>();
            conditions.forEach(condition -> params.addAll(condition.params()));
            var everybody = inWorkspace();
            params.addAll(everybody.params());
            var sums = conditions.stream()
                    .map(condition -> "count(case when " + condition.sql() + " then 1 end)")
                    .collect(Collectors.joining(", "));
            sql.sql("select " + sums + " from contact c where " + everybody.sql())
                    .params(params)
                    .query(row -> {
                        for (int i = 0; i < simple.size(); i++) {
                            counts.put(simple.get(i), row.getLong(i + 1));
                        }
                    });
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

    /// People who lie in the bin since before then, whom nobody else can change until the transaction ends;
    /// without those somebody else is changing now.
    List<UUID> lockedInBin(Instant before, int limit) {
        entities.flush();
        var everybody = inWorkspace();
        var params = new ArrayList<>(everybody.params());
        params.add(before.atOffset(ZoneOffset.UTC));
        params.add(limit);
        return sql.sql("select c.id from contact c where " + everybody.sql()
                        + " and c.binned_at < ? order by c.id limit ? for update skip locked")
                .params(params)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    List<UUID> ids(PeopleFilter filter, int limit) {
        return asked("select c.id", from(filter, MOST_COUNTED), " limit ?", limit)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    List<UUID> ids(PeopleFilter filter, PeopleOrder order) {
        return ids(from(filter, MOST_COUNTED), new Ordering(order).sorted());
    }

    List<UUID> ids(Collection<UUID> some, PeopleOrder order) {
        return ids(among(some, Condition.all(List.of())), new Ordering(order).sorted());
    }

    private List<UUID> ids(From from, Condition order) {
        return asked("select c.id", from, " order by " + order.sql())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /// Whom the page shows is found first, by as little as an index holds; then their lines are read.
    private List<PersonLine> lines(From from, Condition order, int offset, int limit) {
        return lines(from, order, order, offset, limit);
    }

    private List<PersonLine> lines(From from, Condition chosenBy, Condition order, int offset, int limit) {
        entities.flush();
        var params = new ArrayList<>(from.params());
        params.addAll(from.condition().params());
        params.addAll(chosenBy.params());
        params.add(limit);
        params.add(offset);
        params.addAll(order.params());
        var page = "select c.id " + from.table() + " where " + from.condition().sql() + " order by " + chosenBy.sql()
                + " limit ? offset ?";
        return sql.sql(PersonLine.SELECTED + " from (" + page + ") page join contact c on c.id = page.id order by "
                        + order.sql())
                .params(params)
                .query(PersonLine::read)
                .list();
    }

    private JdbcClient.StatementSpec asked(String select, From from, String rest, Object... more) {
        entities.flush();
        var params = new ArrayList<>(from.params());
        params.addAll(from.condition().params());
        params.addAll(List.of(more));
        return sql.sql(select + " " + from.table() + " where "
                        + from.condition().sql() + rest)
                .params(params);
    }

    /// @param mostJoined so many people found by words are named one by one, more are looked for while walking
    private From from(PeopleFilter filter, int mostJoined) {
        var all = conditions(filter);
        if (SearchText.fold(filter.text()).isEmpty()) {
            return everybody(Condition.all(all));
        }
        entities.flush();
        var found = finder.all(filter.text());
        if (found.size() <= mostJoined) {
            return among(found, Condition.all(all));
        }
        all.add(finder.occurring(filter.text()));
        return everybody(Condition.all(all));
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

    private From present(Condition condition) {
        return everybody(Condition.all(List.of(Condition.of("c.binned_at is null"), condition)));
    }

    private From everybody(Condition condition) {
        return new From("from contact c", List.of(), Condition.all(List.of(inWorkspace(), condition)));
    }

    /// Of these people. They are a table to which the other is joined, so that no database walks through a
    /// workspace for them, see [Lookups].
    private From among(Collection<UUID> ids, Condition condition) {
        return new From(
                "from unnest(cast(? as uuid array)) as wanted (id) left join contact c on c.id = wanted.id",
                List.of((Object) ids.stream().distinct().toArray(UUID[]::new)),
                Condition.all(List.of(inWorkspace(), condition)));
    }

    /// Somebody who was joined into another person is in no list.
    private Condition inWorkspace() {
        return Condition.of(
                "c.workspace_id = ? and c.merged_into is null",
                workspaces.current().value());
    }

    private static Condition beginning(String text, String word) {
        return Condition.any(List.of(
                like(text, escaped(word) + "%"),
                like(text, "% " + escaped(word) + "%"),
                like(text, "%-" + escaped(word) + "%")));
    }

    private static Condition like(String text, String pattern) {
        return Condition.of(text + " like ? escape '!'", pattern);
    }

    private static String escaped(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
