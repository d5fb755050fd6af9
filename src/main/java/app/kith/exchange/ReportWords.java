package app.kith.exchange;

import app.kith.accounts.Workspaces;
import app.kith.people.ContactProfile;
import app.kith.people.NewRows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Finds the rows of reports that may name somebody, without reading the others: by the words in them.
/// Words are whole: "Zebrastripes" is another name than "Zebrastripe", and its rows stay when the latter
/// is forgotten. "Zebrastripe's", "Zebrastripe-Ek" and zebrastripe@post.example have the word.
@Repository
class ReportWords {
    /// A row with more is read whoever is looked for.
    private static final int MOST_WORDS = 300;

    /// Where a chunk of an import reports more, as of a mailbox full of mail from strangers, their words
    /// are left until somebody is forgotten: they would be twenty times as many rows as the report
    /// itself.
    static final int MOST_ROWS = 200;

    /// So many rows of which the words are not there are read at once, and the first of them get theirs.
    private static final int READ_AT_ONCE = 2_000;

    /// Rows with more letters than these together are not read at once, since one alone may have a million.
    private static final int LETTERS_AT_ONCE = 4_000_000;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient sql;
    private final NewRows newRows;
    private final JsonMapper json;
    private final Workspaces workspaces;

    ReportWords(JdbcClient sql, NewRows newRows, JsonMapper json, Workspaces workspaces) {
        this.sql = sql;
        this.newRows = newRows;
        this.json = json;
        this.workspaces = workspaces;
    }

    /// What a row says.
    record Said(UUID id, List<String> cells, String sentence) {
        Set<String> words() {
            return Words.of(Stream.concat(cells.stream(), Stream.of(sentence)));
        }
    }

    /// Whether rows with so many words are found by them.
    static boolean areKept(Set<String> words) {
        return words.size() <= MOST_WORDS;
    }

    private record Word(String word, UUID row) {}

    /// Keeps the words of rows, of those with too many none.
    void keep(Map<UUID, Set<String>> rows) {
        var workspace = workspace();
        var words = new ArrayList<Word>();
        rows.forEach((row, some) -> {
            if (areKept(some)) some.forEach(word -> words.add(new Word(word, row)));
        });
        words.sort(Comparator.comparing(Word::word).thenComparing(Word::row)); // as they stand in the index
        newRows.write("import_report_word", List.of("workspace_id", "word", "row_id"), words, word ->
                new Object[] {workspace, word.word(), word.row()});
    }

    /// Looks through the rows that may tell of one of these people, and perhaps others: each has a word of
    /// their name or handle. The words of some are not kept: those rows are all read, and looked at only if they
    /// have such a word. However many and long the rows are, some are in memory at a time.
    ///
    /// @return of which rows it is so
    List<UUID> find(Collection<ContactProfile> people, Predicate<Said> isSo) {
        makeUpFor();
        var wanted = telling(people);
        var found = new ArrayList<UUID>();
        Consumer<Said> look = said -> {
            if (isSo.test(said)) {
                found.add(said.id());
            }
        };
        read(named(wanted), look);
        var some = unworded(BEFORE_ALL);
        while (!some.isEmpty()) {
            read(some, said -> {
                if (!Collections.disjoint(said.words(), wanted)) {
                    look.accept(said);
                }
            });
            some = some.size() < READ_AT_ONCE
                    ? List.of()
                    : unworded(some.getLast().id());
        }
        return found;
    }

    private static Set<String> telling(Collection<ContactProfile> people) {
        return people.stream()
                .flatMap(person -> Stream.concat(
                        Stream.of(person.name()),
                        person.details().handles().stream().map(handle -> handle.written())))
                .map(Words::telling)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /// A row that is yet to be read.
    ///
    /// @param letters how long it is
    private record Unread(UUID id, int letters) {}

    private static final RowMapper<Unread> UNREAD =
            (row, number) -> new Unread(row.getObject(1, UUID.class), row.getInt(2));

    /// Joined for H2, listed for PostgreSQL, as in [ImportRows].
    private List<Unread> named(Set<String> telling) {
        var wanted = telling.toArray(String[]::new);
        return sql.sql("""
                select r.id, char_length(r.cells)
                  from (select distinct w.row_id
                          from unnest(cast(? as varchar(24) array)) as wanted (word)
                          left join import_report_word w
                            on w.workspace_id = ? and w.word = wanted.word and w.word = any(?)
                         where w.row_id is not null) named
                  join import_report_row r
                    on r.id = named.row_id
                """).params(wanted, workspace(), wanted).query(UNREAD).list();
    }

    /// Some rows from before there were words, of archives from then, and of reports that were long, get
    /// theirs.
    private void makeUpFor() {
        var words = new LinkedHashMap<UUID, Set<String>>();
        read(unworded(BEFORE_ALL), said -> {
            var some = said.words();
            if (areKept(some)) words.put(said.id(), some);
        });
        if (words.isEmpty()) return;
        keep(words);
        sql.sql("update import_report_row set is_worded = true where workspace_id = ? and id = any(?)")
                .params(workspace(), words.keySet().toArray(UUID[]::new))
                .update();
    }

    /// The next of those whose words are not known, in the order of ids.
    private List<Unread> unworded(UUID last) {
        return sql.sql("""
                select id, char_length(cells)
                  from import_report_row
                 where workspace_id = ? and is_worded = false and id > ?
                 order by workspace_id, is_worded, id
                 limit ?
                """)
                .params(workspace(), last, READ_AT_ONCE)
                .query(UNREAD)
                .list();
    }

    /// Reads as many rows at once as have so many letters together, and looks at each.
    private void read(List<Unread> rows, Consumer<Said> look) {
        var some = new ArrayList<UUID>();
        long letters = 0;
        for (var row : rows) {
            if (letters + row.letters() > LETTERS_AT_ONCE || some.size() == READ_AT_ONCE) {
                said(some).forEach(look);
                some.clear();
                letters = 0;
            }
            some.add(row.id());
            letters += row.letters();
        }
        if (!some.isEmpty()) said(some).forEach(look);
    }

    private List<Said> said(List<UUID> rows) {
        return sql.sql("select id, cells, sentence from import_report_row where workspace_id = ? and id = any(?)")
                .params(workspace(), rows.toArray(UUID[]::new))
                .query(said())
                .list();
    }

    private RowMapper<Said> said() {
        return (row, number) -> new Said(
                row.getObject(1, UUID.class),
                List.of(json.readValue(row.getString(2), String[].class)),
                row.getString(3));
    }

    private UUID workspace() {
        return workspaces.current().value();
    }
}
