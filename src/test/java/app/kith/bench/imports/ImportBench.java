package app.kith.bench.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.PostgresKithTest;
import app.kith.bench.Results;
import app.kith.exchange.archive.EmptyKith;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Brings a long table in, looked through for duplicates and found by search at the end, with little memory;
/// and puts the same rows into another database by the shortest way it knows. Each work has a process of its
/// own.
@Tag("import")
class ImportBench {
    private static final int ROWS = Integer.getInteger("bench.people", 100_000);
    private static final int MEGABYTES = 512;

    /// Very many more rows are brought in once.
    private static final String TIMES = ROWS > 100_000 ? "1" : "3";

    private static final double OF_BARE_INSERTS = 1.5;
    private static final double OF_COPY = 2;
    private static final double OF_THE_IMPORT = 1.5;

    @TempDir
    Path folder;

    @Test
    void onH2AndOutAgain() throws IOException {
        var kith = Files.createDirectory(folder.resolve("kith"));
        var bareFolder = Files.createDirectory(folder.resolve("bare"));
        var restored = Files.createDirectory(folder.resolve("restored"));

        var brought = new Forked(LongImport.class, MEGABYTES).run(kith.toString(), String.valueOf(ROWS), TIMES);
        var bare = new Forked(BareImport.class, MEGABYTES).run(kith.toString(), bareFolder.toString(), TIMES);
        var archive = new Forked(WholeArchive.class, MEGABYTES).run(kith.toString(), restored.toString());

        var name = "H2 import of %,d rows".formatted(ROWS);
        var results = Results.ofThisRun();
        results.against(name + ", to bare inserts", "s CPU", brought.of("cpu"), bare.of("cpu"), OF_BARE_INSERTS);
        tell(results, name, brought);
        results.add(name + ", the file when compacted", "MB", brought.of("file"));
        var backup = archive.of("backup") + archive.of("restore");
        results.against("backup and restore, to the import", "s CPU", backup, brought.of("cpu"), OF_THE_IMPORT);
        results.write();
        assertThat(brought.of("added") + brought.of("joined") + brought.of("unchanged") + brought.of("aside"))
                .isEqualTo(ROWS);
        assertThat(bare.of("rows of contact")).isEqualTo(brought.of("added"));
        assertThat(archive.of("people")).isGreaterThanOrEqualTo(brought.of("added"));
    }

    @Test
    void onPostgres() throws IOException, SQLException {
        var database = PostgresKithTest.FreshDatabase.create("long_import");

        var brought = new Forked(LongImport.class, MEGABYTES)
                .run(
                        folder.toString(),
                        String.valueOf(ROWS),
                        "1",
                        "--spring.datasource.url=" + database,
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres");
        var copy = new BareCopy(folder);
        try (var from = DriverManager.getConnection(database, "postgres", "postgres")) {
            copy.take(from);
        }
        double copied;
        try (var to = EmptyKith.onPostgres().getConnection()) {
            copy.putFirst(to);
            copied = copy.put(to);
        }

        var name = "PostgreSQL import of %,d rows".formatted(ROWS);
        var results = Results.ofThisRun();
        results.against(name + ", to COPY", "s", brought.of("found"), copied, OF_COPY);
        tell(results, name, brought);
        results.write();
        assertThat(brought.of("added")).isPositive();
    }

    private static void tell(Results results, String name, Figures brought) {
        results.add(name + ", until looked through", "s", brought.of("looked"));
        results.add(name + ", until all are in", "s", brought.of("in"));
        results.add(name + ", until all are found", "s", brought.of("found"));
        results.add(name + ", most heap", "MB", brought.of("heap"), (double) MEGABYTES);
        results.add(name + ", most heap after a collection", "MB", brought.of("heap left"));
    }
}
