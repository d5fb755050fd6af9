package app.kith.people.search;

import app.kith.people.criteria.Condition;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    /// People with the latest interactions in whose words is looked first.
    private static final int LATELY = 1_000;

    private final JdbcClient sql;

    SqlFinder(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<UUID> best(UUID workspace, List<String> words, int limit) {
        var found = new LinkedHashSet<UUID>();
        take(named(workspace, words, limit), found, limit);
        if (found.size() < limit) {
            var named = Condition.all(words.stream()
                    .map(word -> Condition.of("t.names like ? escape '!'", "% " + escaped(word) + "%"))
                    .toList());
            take(first(workspace, named, named, limit), found, limit);
        }
        if (found.size() < limit) {
            take(first(workspace, readThrough(words), anywhere(words), limit), found, limit);
        }
        // one word is quickly compared with names; of several, each would be looked for nearly everywhere
        if (found.isEmpty() || (found.size() < limit && words.size() == 1)) {
            var near = nearly(workspace, words);
            if (!near.isEmpty()) take(byLastInteraction(workspace, near, limit), found, limit);
        }
        return List.copyOf(found);
    }

    @Override
    public List<UUID> all(UUID workspace, List<String> words) {
        var found = ids(workspace, anywhere(words), Integer.MAX_VALUE);
        return found.isEmpty() ? nearly(workspace, words) : found;
    }

    private static void take(List<UUID> more, LinkedHashSet<UUID> found, int limit) {
        more.stream().takeWhile(id -> found.size() < limit).forEach(found::add);
    }

    private List<UUID> named(UUID workspace, List<String> words, int limit) {
        return sql.sql("""
                select c.id
                  from contact c
                 where c.workspace_id = ?
                   and c.sort_name = ?
                   and c.binned_at is null
                   and c.merged_into is null
                 order by c.last_interaction desc nulls last, c.id desc
                 limit ?
                """)
                .params(workspace, String.join(" ", words), limit)
                .query(SqlFinder::id)
                .list();
    }

    /// Those one was in touch with last come first. Words that many have are found soon among the latest
    /// people; words that few have, by the index of words. Which of the two it is cannot be known before, and
    /// a wrong guess would take very long.
    ///
    /// @param read the condition for the latest people, whose lines are read
    /// @param indexed the same for everybody
    private List<UUID> first(UUID workspace, Condition read, Condition indexed, int limit) {
        var lately = sql.sql("""
                select c.id
                  from (select l.id,
                               l.last_interaction
                          from contact l
                         where l.workspace_id = ?
                           and l.last_interaction is not null
                           and l.binned_at is null
                           and l.merged_into is null
                         order by l.last_interaction desc, l.id desc
                         limit %d) c
                  join person_text t on t.contact_id = c.id
                 where %s
                 order by c.last_interaction desc, c.id desc
                 limit ?
                """.formatted(LATELY, read.sql()))
                .params(with(workspace, read, limit))
                .query(SqlFinder::id)
                .list();
        return lately.size() == limit ? lately : everywhere(workspace, indexed, limit);
    }

    /// The offset keeps PostgreSQL from walking through everybody by their last interaction.
    private List<UUID> everywhere(UUID workspace, Condition condition, int limit) {
        return sql.sql("""
                select c.id
                  from (select t.contact_id
                          from person_text t
                         where t.workspace_id = ?
                           and %s
                        offset 0) found
                  join contact c on c.id = found.contact_id
                 where c.binned_at is null
                   and c.merged_into is null
                 order by c.last_interaction desc nulls last, c.id desc
                 limit ?
                """.formatted(condition.sql()))
                .params(with(workspace, condition, limit))
                .query(SqlFinder::id)
                .list();
    }

    private List<UUID> byLastInteraction(UUID workspace, List<UUID> ids, int limit) {
        return sql.sql("""
                select c.id
                  from contact c
                 where c.workspace_id = ?
                   and c.id = any(?)
                   and c.binned_at is null
                   and c.merged_into is null
                 order by c.last_interaction desc nulls last, c.id desc
                 limit ?
                """)
                .params(workspace, ids.toArray(UUID[]::new), limit)
                .query(SqlFinder::id)
                .list();
    }

    private static UUID id(ResultSet row, int number) throws SQLException {
        return row.getObject(1, UUID.class);
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
                .query(SqlFinder::id)
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

    /// Both begin with a blank. PostgreSQL has one index of the two together.
    private static Condition anywhere(String word) {
        return Condition.of("(t.own || t.noted) like ? escape '!'", like(word));
    }

    /// The same the other way round, for which there is no index: PostgreSQL would otherwise look a rare word
    /// up among everybody, only to leave most of them out.
    private static Condition readThrough(List<String> words) {
        return Condition.all(words.stream()
                .map(word -> Condition.of("(t.noted || t.own) like ? escape '!'", like(word)))
                .toList());
    }

    private static String like(String word) {
        return (SearchWords.isFoundInside(word) ? "%" : "% ") + escaped(word) + "%";
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
