package app.kith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;
import static org.springframework.test.util.ReflectionTestUtils.getField;
import static org.springframework.test.util.ReflectionTestUtils.setField;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.util.SmallLRUCache;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LightUpdatesTests {
    private static final String LIGHT = ";DEFAULT_TABLE_ENGINE=" + LightUpdates.class.getName();

    @TempDir
    Path folder;

    private Connection database;

    @BeforeEach
    void open() throws SQLException {
        database = DriverManager.getConnection(address() + LIGHT);
        run("""
                create table parent (id int primary key);
                create table row_of (
                    id int primary key,
                    parent_id int references parent,
                    code int unique,
                    amount int check (amount >= 0),
                    note varchar);
                create index by_amount on row_of (amount, id);
                create index by_note on row_of (note, id);
                insert into parent values (1), (2);
                insert into row_of values (1, 1, 10, 100, 'a'), (2, 1, 20, 200, 'b'), (3, 2, 30, 300, 'c');
                """);
    }

    @AfterEach
    void close() throws SQLException {
        if (!database.isClosed()) database.close();
    }

    @Test
    void aRowIsFoundByWhatItBecame() throws SQLException {
        run("update row_of set amount = 150 where id = 2");

        assertThat(ids("amount = 150")).containsExactly(2);
        assertThat(ids("amount = 200")).isEmpty();
        assertThat(ids("note = 'b' and amount = 150")).containsExactly(2);
        assertThat(ids("code = 20 and amount = 150")).containsExactly(2);
    }

    @Test
    void constraintsHold() {
        assertThatThrownBy(() -> run("update row_of set code = 10 where id = 2"))
                .hasMessageContaining("Unique");
        assertThatThrownBy(() -> run("update row_of set parent_id = 9 where id = 2"))
                .hasMessageContaining("Referential");
        assertThatThrownBy(() -> run("update row_of set amount = -1 where id = 2"))
                .hasMessageContaining("Check");
        assertThatThrownBy(() -> run("update parent set id = 9 where id = 1")).hasMessageContaining("Referential");
    }

    @Test
    void aRowMayTakeAnotherKey() throws SQLException {
        run("update row_of set id = 9, amount = 150 where id = 2");

        assertThat(ids("amount = 150")).containsExactly(9);
        assertThat(ids("code = 20")).containsExactly(9);
        assertThat(ids("id in (1, 2, 3, 9)")).containsExactly(1, 3, 9);
    }

    @Test
    void aRefusedUpdateLeavesTheRowInEveryIndex() throws SQLException {
        assertThatThrownBy(() -> run("update row_of set amount = 250, note = 'z', code = 10 where id = 2"))
                .isInstanceOf(SQLException.class);

        assertThat(ids("amount = 200 and note = 'b' and code = 20")).containsExactly(2);
        assertThat(ids("amount = 250")).isEmpty();
        assertThat(ids("note = 'z'")).isEmpty();
    }

    @Test
    void rowsMayPassOnTheirKeys() throws SQLException {
        run("update row_of set code = code + 10");

        assertThat(ids("code = 20")).containsExactly(1);
        assertThat(ids("code = 40")).containsExactly(3);
    }

    @Test
    void whatIsTakenBackIsAsItWas() throws SQLException {
        database.setAutoCommit(false);
        run("update row_of set amount = 150, note = 'z' where id = 2");
        run("update row_of set amount = 151 where id = 2");
        database.rollback();

        assertThat(ids("amount = 200")).containsExactly(2);
        assertThat(ids("note = 'b'")).containsExactly(2);
        assertThat(ids("amount between 150 and 151")).isEmpty();
    }

    /// Any updates, some taken back: each index must still hold what the table holds.
    @Test
    void indexesAgreeWithTheTable() throws SQLException {
        var random = new Random(7);
        run("insert into row_of select x, 1, x * 10, x, 'n' || mod(x, 7) from system_range(4, 200)");
        database.setAutoCommit(false);
        for (int round = 0; round < 300; round++) {
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                run(List.of(
                                "update row_of set amount = %d where id = %d",
                                "update row_of set note = 'm%d' where id = %d",
                                "update row_of set amount = amount, note = note || '%d' where id = %d",
                                "update row_of set parent_id = 1 + mod(%d, 2) where id = %d",
                                "update row_of set amount = %d where mod(id, 50) = mod(%d, 50)")
                        .get(random.nextInt(5))
                        .formatted(random.nextInt(1000), 1 + random.nextInt(200)));
            }
            if (random.nextBoolean()) database.commit();
            else database.rollback();
        }

        var scanned = rows("select id, amount, note, parent_id from row_of order by id + 0");
        assertThat(
                        rows(
                                "select id, amount, note, parent_id from row_of use index (by_amount) where amount >= 0 order by id + 0"))
                .isEqualTo(scanned);
        assertThat(
                        rows(
                                "select id, amount, note, parent_id from row_of use index (by_note) where note >= '' order by id + 0"))
                .isEqualTo(scanned);
        assertThat(rows("select id, amount, note, parent_id from row_of where parent_id in (1, 2) order by id + 0"))
                .isEqualTo(scanned);
    }

    @Test
    void anUpdateThatChangesNothingStillKeepsOthersWaiting() throws SQLException {
        database.setAutoCommit(false);
        run("update row_of set amount = amount where id = 2");

        try (var other = DriverManager.getConnection(address() + LIGHT);
                var statement = other.createStatement()) {
            statement.execute("set lock_timeout 1");
            assertThatThrownBy(() -> statement.execute("update row_of set amount = 7 where id = 2"))
                    .hasMessageContaining("lock");
            assertThat(statement.executeUpdate("update row_of set amount = 7 where id = 1"))
                    .isEqualTo(1);
            database.rollback();
            assertThat(statement.executeUpdate("update row_of set amount = 7 where id = 2"))
                    .isEqualTo(1);
        }
        assertThat(ids("amount = 7")).containsExactly(1, 2);
    }

    @Test
    void aChangeLeavesTheKeptPlansAlone() throws SQLException {
        database.close();
        database = DriverManager.getConnection(address() + LIGHT + ";OPTIMIZE_REUSE_RESULTS=FALSE");
        var session = (SessionLocal) database.unwrap(JdbcConnection.class).getSession();
        database.setAutoCommit(false);
        var plans = watched(session);
        var kept = session.prepareLocal("select count(*) from row_of where amount > 150");
        kept.close();

        for (var change : List.of(
                "update row_of set amount = 160 where id = 1",
                "insert into row_of values (4, 1, 40, 400, 'd')",
                "delete from row_of where id = 3")) {
            run(change);
            var again = session.prepareLocal("select count(*) from row_of where amount > 150");
            again.close();
            assertThat(again).isSameAs(kept);
            database.commit();
        }

        verify(plans, never()).values();
        assertThat(KeptPlans.areFound()).isTrue();
        assertThat(ids("amount > 150")).containsExactly(1, 2, 4);
    }

    @Test
    void whereResultsAreKeptAChangeGoesThroughThePlans() throws SQLException {
        database.setAutoCommit(false);
        var plans = watched((SessionLocal) database.unwrap(JdbcConnection.class).getSession());

        run("update row_of set amount = 160 where id = 1");

        verify(plans).values();
    }

    /// The plans that the session keeps from now on.
    private static SmallLRUCache<?, ?> watched(SessionLocal session) {
        session.prepareLocal("select 1").close();
        var plans = spy((SmallLRUCache<?, ?>) getField(session, "queryCache"));
        setField(session, "queryCache", plans);
        return plans;
    }

    @Test
    void whereResultsAreKeptTheyFollowAChange() throws SQLException {
        database.setAutoCommit(false);
        try (var counted = database.prepareStatement("select count(*) from row_of where amount > 150")) {
            assertThat(number(counted)).isEqualTo(2);
            run("update row_of set amount = 160 where id = 1");
            assertThat(number(counted)).isEqualTo(3);
            database.rollback();
            assertThat(number(counted)).isEqualTo(2);
        }
    }

    @Test
    void theFileOpensWithoutIt() throws SQLException {
        run("update row_of set amount = 150 where id = 2");
        database.close();

        database = DriverManager.getConnection(address());
        run("update row_of set amount = 160 where id = 2");
        assertThat(ids("amount = 160")).containsExactly(2);
        database.close();

        database = DriverManager.getConnection(address() + LIGHT);
        run("update row_of set amount = 170 where id = 2");
        assertThat(ids("amount = 170")).containsExactly(2);
        assertThat(rows("select storage_type, table_class from information_schema.tables where table_name = 'ROW_OF'"))
                .singleElement()
                .asString()
                .contains("LightTable");
    }

    private String address() {
        return "jdbc:h2:file:" + folder.resolve("data").toAbsolutePath();
    }

    private void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int number(PreparedStatement query) throws SQLException {
        try (var found = query.executeQuery()) {
            found.next();
            return found.getInt(1);
        }
    }

    private List<Integer> ids(String condition) throws SQLException {
        return rows("select id from row_of where " + condition).stream()
                .map(row -> (Integer) row.getFirst())
                .toList();
    }

    private List<List<Object>> rows(String sql) throws SQLException {
        try (var statement = database.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<List<Object>>();
            while (found.next()) {
                var row = new ArrayList<Object>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) row.add(found.getObject(i));
                rows.add(row);
            }
            return rows;
        }
    }
}
