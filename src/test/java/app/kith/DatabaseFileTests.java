package app.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class DatabaseFileTests {
    private static final int ROWS = 5_000;
    private static final int ROUNDS = 40;

    @TempDir
    Path folder;

    private Connection database;

    @BeforeEach
    void writeTheSameRowsAgainAndAgain() throws SQLException {
        database = DriverManager.getConnection(address(), "kith", "kith");
        run("create table row_of (id int primary key, note varchar)");
        run("insert into row_of select x, '' from system_range(1, %d)".formatted(ROWS));
        for (int round = 1; round <= ROUNDS; round++) {
            run("update row_of set note = repeat('%c', 200) || %d".formatted((char) ('a' + round % 26), round));
            run("checkpoint");
        }
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void aFileThatIsMostlyOutOfDateShrinksAndHoldsWhatItHeld() throws SQLException, IOException {
        var before = size();

        compacted(0);

        assertThat(size()).isLessThan(before / 3);
        assertThat(rightRows()).isEqualTo(ROWS);
    }

    @Test
    void whatIsWrittenAfterwardsIsThereWhenTheFileIsOpenedAgain() throws SQLException, IOException {
        compacted(0);
        run("insert into row_of values (0, 'after')");
        database.close();

        database = DriverManager.getConnection(address(), "kith", "kith");

        assertThat(rightRows()).isEqualTo(ROWS);
        assertThat(number("select count(*) from row_of where note = 'after'")).isOne();
    }

    @Test
    void whatIsOutOfDateIsKeptForAWhileAsBefore() throws SQLException {
        var kept = retention();

        compacted(0);

        assertThat(retention()).isEqualTo(kept).isPositive();
    }

    @Test
    void aSmallFileIsLeftAsItIs() throws SQLException, IOException {
        var before = size();

        compacted(before + 1);

        assertThat(size()).isEqualTo(before);
    }

    @Test
    void aDatabaseWithoutAFileIsLeftAlone() throws SQLException {
        try (var inMemory = DriverManager.getConnection("jdbc:h2:mem:without_a_file", "kith", "kith");
                var statement = inMemory.createStatement()) {
            statement.execute("create table one as select 1 as n");

            new DatabaseFile(new DriverManagerDataSource("jdbc:h2:mem:without_a_file", "kith", "kith"), 0).compact();

            statement.execute("insert into one values (2)");
        }
    }

    private void compacted(long small) {
        new DatabaseFile(new DriverManagerDataSource(address(), "kith", "kith"), small).compact();
    }

    private String address() {
        return "jdbc:h2:file:" + folder.resolve("kith");
    }

    private long size() throws IOException {
        return Files.size(folder.resolve("kith.mv.db"));
    }

    private int retention() throws SQLException {
        var session = (SessionLocal) database.unwrap(JdbcConnection.class).getSession();
        return session.getDatabase().getStore().getMvStore().getRetentionTime();
    }

    private int rightRows() throws SQLException {
        return number("select count(*) from row_of where note like '%%%d' and length(note) = 202".formatted(ROUNDS));
    }

    private int number(String query) throws SQLException {
        try (var statement = database.createStatement();
                var found = statement.executeQuery(query)) {
            found.next();
            return found.getInt(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
