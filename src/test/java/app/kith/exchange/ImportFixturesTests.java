package app.kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.accounts.Workspaces;
import app.kith.exchange.format.FileSniff;
import app.kith.exchange.format.UnreadableFile;
import app.kith.people.AddressBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Brings every file of a folder into an empty workspace, twice, and writes down what came of it in
/// `target/import-reports`. The folder is that of `-Dkith.fixtures`, else the project's own.
@KithTest
@AsOwner
class ImportFixturesTests extends Bringing {
    private static final Path REPORTS = Path.of("target/import-reports");
    private static final Set<String> WRITTEN = new HashSet<>();
    private static final int MOST_SET_ASIDE = 10_000;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Autowired
    AddressBook people;

    @Autowired
    Workspaces workspaces;

    @Autowired
    JdbcClient sql;

    /// Files that say what another means, and those that are no data, are none to bring in.
    static Stream<Path> files() throws IOException {
        var folder = Path.of(System.getProperty("kith.fixtures", "src/test/resources/exchange"));
        try (var all = Files.walk(folder)) {
            return all
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(file -> !file.getFileName().toString().contains(".expected."))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /// What is written down about a file.
    record Report(
            @Nullable String format,
            @Nullable String encoding,
            long rowsRead,
            long peopleCreated,
            Map<String, Long> handles,
            List<SetAside> setAside,
            int addedBySecondRun,
            @Nullable String refused) {}

    /// A row that was not brought in.
    record SetAside(long line, String reason) {}

    @ParameterizedTest
    @MethodSource("files")
    void comesInOnceAndAddsNothingAgain(Path file) throws IOException {
        var report = broughtIn(file);

        Files.createDirectories(REPORTS);
        Files.writeString(REPORTS.resolve(named(file) + ".json"), JSON.writeValueAsString(report));

        assertThat(report.addedBySecondRun()).isZero();
        assertThat(report.refused() == null).isEqualTo(report.rowsRead() > 0);
        assertThat(report.peopleCreated() + report.setAside().size()).isLessThanOrEqualTo(report.rowsRead());
        assertThat(report.setAside()).allSatisfy(row -> assertThat(row.reason()).isNotBlank());
        assertThat(people.count()).isEqualTo(report.peopleCreated());
    }

    /// By its name; the second of the same name by its folder too.
    private static String named(Path file) {
        var name = file.getFileName().toString();
        return WRITTEN.add(name) ? name : file.toAbsolutePath().getParent().getFileName() + "-" + name;
    }

    private Report broughtIn(Path file) throws IOException {
        var name = file.getFileName().toString();
        FileSniff sniff;
        try {
            sniff = FileSniff.look(file);
            if (sniff.rows() == 0) {
                return refused(sniff, "The file has column names but no rows.");
            }
        } catch (UnreadableFile refused) {
            return refused(null, refused.getMessage());
        }
        var bytes = Files.readAllBytes(file);
        var first = bringIn(name, bytes);
        var created = people.count();
        var handles = handles();
        var again = bringIn(name, bytes);
        assertNoRowIsLost(first);
        return new Report(
                sniff.format().title(),
                sniff.shape().charset(),
                sniff.rows(),
                created,
                handles,
                importer.report(first.id(), true, 0, MOST_SET_ASIDE).stream()
                        .map(row -> new SetAside(row.line(), row.sentence()))
                        .toList(),
                Math.toIntExact(people.count() - created) + again.added(),
                null);
    }

    private static Report refused(@Nullable FileSniff sniff, @Nullable String sentence) {
        return new Report(
                sniff == null ? null : sniff.format().title(),
                sniff == null ? null : sniff.shape().charset(),
                0,
                0,
                Map.of(),
                List.of(),
                0,
                sentence);
    }

    private Map<String, Long> handles() {
        var counts = new TreeMap<String, Long>();
        sql.sql("select channel, count(*) from contact_handle where workspace_id = ? group by channel")
                .param(workspaces.current().value())
                .query(row -> {
                    counts.put(row.getString(1).toLowerCase(Locale.ROOT), row.getLong(2));
                });
        return counts;
    }
}
