package app.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Run on each database.
abstract class MigrationTests {
    @Autowired
    DataSource database;

    @Autowired
    JdbcClient sql;

    static Stream<String> modules() {
        return Stream.of(Objects.requireNonNull(new File("src/main/resources/db/migration").list()))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void eachModuleBringsItsTablesUpToDateByItself(String module) throws SQLException {
        var files = Stream.of("migration", "vendor/" + vendor())
                .map(folder -> new File("src/main/resources/db/" + folder, module).list())
                .filter(Objects::nonNull)
                .flatMap(Stream::of)
                .toList();

        var history = tables().stream()
                .filter(table -> table.toLowerCase(Locale.ROOT).equals("flyway_schema_history_" + module))
                .findFirst();

        assertThat(history).as("a history of " + module).isPresent();
        var done = sql.sql("select \"script\" from \"%s\" where \"success\" and \"type\" = 'SQL'"
                        .formatted(history.orElseThrow()))
                .query(String.class)
                .list();
        assertThat(done).allSatisfy(script -> assertThat(files).anyMatch(script::endsWith));
        assertThat(done).hasSameSizeAs(files);
    }

    @Test
    void entitiesAreHeldAgainstTheTablesAtEachStart(@Value("${spring.jpa.hibernate.ddl-auto}") String check) {
        assertThat(check).isEqualTo("validate");
    }

    private String vendor() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        }
    }

    private List<String> tables() throws SQLException {
        var names = new ArrayList<String>();
        try (Connection connection = database.getConnection();
                var tables =
                        connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }
}
