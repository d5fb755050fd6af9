package app.kith.exchange.archive;

import app.kith.PostgresKithTest;
import app.kith.accounts.Workspaces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;

/// The database of a Kith that nobody has used yet.
public final class EmptyKith {

    private EmptyKith() {}

    public static DataSource onH2() {
        var address = "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID());
        return migrated(new DriverManagerDataSource(address, "kith", "kith"), "h2");
    }

    /// In a file, as Kith has it.
    public static DataSource onH2(Path folder) {
        return migrated(fileIn(folder), "h2");
    }

    /// What an empty or used Kith has in this folder, as it is.
    public static DataSource fileIn(Path folder) {
        var address =
                "jdbc:h2:file:%s/kith;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=256".formatted(folder.toAbsolutePath());
        return new DriverManagerDataSource(address, "kith", "kith");
    }

    public static DataSource onPostgres() {
        var name = "archive" + UUID.randomUUID().toString().replace("-", "");
        var address = PostgresKithTest.FreshDatabase.create(name);
        return migrated(new DriverManagerDataSource(address, "postgres", "postgres"), "postgresql");
    }

    /// Of everybody together, which asks nobody who is signed in.
    public static Archive archive(DataSource database) {
        return new Archive(database, null);
    }

    public static Archive archive(DataSource database, Workspaces workspaces) {
        return new Archive(database, workspaces);
    }

    /// Module by module, as Kith itself does when it starts.
    private static DataSource migrated(DataSource database, String vendor) {
        for (var module : modules()) {
            var folders = List.of("db/migration/" + module, "db/vendor/%s/%s".formatted(vendor, module)).stream()
                    .filter(folder -> new ClassPathResource(folder).exists())
                    .map(folder -> "classpath:" + folder)
                    .toArray(String[]::new);
            if (folders.length == 0) continue;
            Flyway.configure()
                    .dataSource(database)
                    .locations(folders)
                    .table("flyway_schema_history_" + module)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        }
        return database;
    }

    private static List<String> modules() {
        try {
            var list = new ClassPathResource("META-INF/spring-modulith/application-modules.json")
                    .getContentAsString(StandardCharsets.UTF_8);
            return List.copyOf(JsonMapper.builder().build().readTree(list).propertyNames());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
