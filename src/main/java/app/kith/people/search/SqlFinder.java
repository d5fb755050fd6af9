package app.kith.people.search;

import app.kith.people.criteria.Condition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Asks the database itself: where several servers share one, which finds parts of words by their trigrams, and
/// elsewhere while there is no index yet.
@Component
class SqlFinder implements Finder {
    /// Names looked at to find the one that is nearly so.
    private static final int MOST_NEAR = 2_000;

    private final JdbcClient sql;

    SqlFinder(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<UUID> best(UUID workspace, List<String> words, int limit) {
        var found = new LinkedHashSet<UUID>();
        var tiers = List.of(
                Condition.of("c.sort_name = ?", String.join(" ", words)),
                Condition.all(words.stream()
                        .map(word -> Condition.of("t.names like ? escape '!'", "% " + escaped(word) + "%"))
                        .toList()),
                anywhere(words));
        for (var tier : tiers) {
            if (found.size() < limit) {
                first(workspace, tier, limit).stream()
                        .limit(limit)
                        .takeWhile(id -> found.size() < limit)
                        .forEach(found::add);
            }
        }
        // one word is quickly compared with names; of several, each would be looked for nearly everywhere
        if (found.isEmpty() || (found.size() < limit && words.size() == 1)) {
            var near = nearly(workspace, words);
            if (!near.isEmpty()) {
                first(workspace, Condition.of("c.id = any(?)", (Object) near.toArray(UUID[]::new)), limit).stream()
                        .takeWhile(id -> found.size() < limit)
                        .forEach(found::add);
            }
        }
        return List.copyOf(found);
    }

    @Override
    public List<UUID> all(UUID workspace, List<String> words) {
        var found = ids(workspace, anywhere(words), Integer.MAX_VALUE);
        return found.isEmpty() ? nearly(workspace, words) : found;
    }

    /// Those one was in touch with last come first. People without an interaction are asked for apart, so that an index
    /// by the last one can be walked through from its end.
    private List<UUID> first(UUID workspace, Condition condition, int limit) {
        var found = new ArrayList<>(
                first(workspace, condition, "is not null", "c.last_interaction desc, c.id desc", limit));
        if (found.size() < limit) {
            found.addAll(first(workspace, condition, "is null", "c.id desc", limit - found.size()));
        }
        return found;
    }

    private List<UUID> first(UUID workspace, Condition condition, String last, String order, int limit) {
        return sql.sql("""
                select c.id
                  from contact c
                  join person_text t on t.contact_id = c.id
                 where c.workspace_id = ?
                   and c.last_interaction %s
                   and c.binned_at is null
                   and c.merged_into is null
                   and %s
                 order by %s
                 limit ?
                """.formatted(last, condition.sql(), order))
                .params(with(workspace, condition, limit))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private List<UUID> ids(UUID workspace, Condition condition, int limit) {
        return sql.sql("""
                select t.contact_id
                  from person_text t
                 where t.workspace_id = ?
                   and %s
                 limit ?
                """.formatted(condition.sql()))
                .params(with(workspace, condition, limit))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /// Of a word with one slip in it, either the first or the second half is right.
    private List<UUID> nearly(UUID workspace, List<String> words) {
        if (words.stream().noneMatch(word -> word.length() >= SearchWords.TYPO)) {
            return List.of();
        }
        var candidates = words.size() == 1
                ? halfRight(words.getFirst())
                : Condition.all(words.stream().map(SqlFinder::perhaps).toList());
        return sql
                .sql("""
                select t.contact_id, t.names, t.own, t.noted
                  from person_text t
                 where t.workspace_id = ?
                   and %s
                 limit ?
                """.formatted(candidates.sql()))
                .params(with(workspace, candidates, MOST_NEAR))
                .query((row, number) -> isNearly(words, row.getString(2), row.getString(3) + row.getString(4))
                        ? Stream.of(row.getObject(1, UUID.class))
                        : Stream.<UUID>empty())
                .list()
                .stream()
                .flatMap(id -> id)
                .toList();
    }

    private static Condition perhaps(String word) {
        var strictly = anywhere(word);
        if (word.length() < SearchWords.TYPO) {
            return strictly;
        }
        return Condition.any(List.of(strictly, halfRight(word)));
    }

    private static Condition halfRight(String word) {
        var half = word.length() / 2;
        return Condition.any(List.of(
                Condition.of("t.names like ? escape '!'", "% " + escaped(word.substring(0, half)) + "%"),
                Condition.of("t.names like ? escape '!'", "%" + escaped(word.substring(half)) + " %")));
    }

    private static boolean isNearly(List<String> words, String names, String rest) {
        return words.stream()
                .allMatch(word -> occurs(word, rest)
                        || (word.length() >= SearchWords.TYPO
                                && Arrays.stream(SearchWords.apart(names))
                                        .anyMatch(name -> Spelling.isOneSlipAway(word, name))));
    }

    private static boolean occurs(String word, String line) {
        return line.contains(SearchWords.isFoundInside(word) ? word : " " + word);
    }

    static Condition anywhere(List<String> words) {
        return Condition.all(words.stream().map(SqlFinder::anywhere).toList());
    }

    private static Condition anywhere(String word) {
        var like = (SearchWords.isFoundInside(word) ? "%" : "% ") + escaped(word) + "%";
        return Condition.of("(t.own like ? escape '!' or t.noted like ? escape '!')", like, like);
    }

    private static List<Object> with(UUID workspace, Condition condition, int limit) {
        var all = new ArrayList<Object>();
        all.add(workspace);
        all.addAll(condition.params());
        all.add(limit);
        return all;
    }

    private static String escaped(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
