package app.kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.AsOwner;
import app.kith.accounts.Workspaces;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Run on each database, of which PostgreSQL takes many by another way than few.
@AsOwner
abstract class NewRowsTests {
    private static final List<String> COLUMNS = List.of("id", "workspace_id", "name", "name_key");
    private static final List<Integer> FEW_AND_MANY = List.of(1, 20, 21, 5_000);

    @Autowired
    NewRows rows;

    @Autowired
    JdbcClient sql;

    @Autowired
    Workspaces workspaces;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void areAllThereWithAnyLetterTheirTextsHave() {
        var awkward = List.of("a\tb", "\\N", "\\", "\\.", "two\nlines\r\n", "“é”", "𝄞", "", " a ", "'; --", "\"");
        for (var count : FEW_AND_MANY) {
            var names = Stream.concat(
                            IntStream.range(0, count - 1).mapToObj(i -> "tag " + i),
                            Stream.of(String.join("", awkward)))
                    .toList();

            write(names);

            assertThat(tags()).containsExactlyInAnyOrderElementsOf(names);
            sql.sql("delete from tag where workspace_id = ?")
                    .param(workspaces.current().value())
                    .update();
        }
    }

    @Test
    void areAllLeftOutWhereOneIsRefused() {
        for (var count : FEW_AND_MANY) {
            var names = IntStream.range(0, count).mapToObj(i -> "tag " + i);

            assertThatThrownBy(
                            () -> write(Stream.concat(names, Stream.of("tag 0")).toList()))
                    .isInstanceOf(DataAccessException.class);
            assertThat(tags()).isEmpty();
        }
    }

    @Test
    void leaveTheConnectionAsItWasWhereTheyCannotBeSaid() {
        for (var count : FEW_AND_MANY) {
            assertThatThrownBy(() -> transaction.executeWithoutResult(work -> rows.write(
                            "tag", COLUMNS, IntStream.range(0, count).boxed().toList(), row -> {
                                throw new IllegalStateException("broken");
                            })))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(tags()).isEmpty();
        }
    }

    private void write(List<String> names) {
        var workspace = workspaces.current().value();
        transaction.executeWithoutResult(work ->
                rows.write("tag", COLUMNS, names, name -> new Object[] {UUID.randomUUID(), workspace, name, name}));
    }

    private List<String> tags() {
        return sql.sql("select name from tag where workspace_id = ?")
                .param(workspaces.current().value())
                .query(String.class)
                .list();
    }
}
