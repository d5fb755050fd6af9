package app.kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import app.kith.AsOwner;
import app.kith.people.AddressBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Exports that lie outside the project, brought in whole. Run on each database.
@AsOwner
abstract class SharedFilesImportTests extends Bringing {
    /// How long a long file is: ten thousand rows on the database most people run.
    abstract int rows();

    @Autowired
    AddressBook people;

    static boolean present() {
        return folder() != null && Files.exists(folder().resolve("data/gen_contacts.py"));
    }

    static Stream<Path> files() throws IOException {
        try (var all = Files.list(folder().resolve("fixtures/contacts"))) {
            return all.filter(path -> path.toString().endsWith(".csv")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyRowIsInAndAddsNothingAgain(Path path) throws IOException {
        var file = Files.readAllBytes(path);
        var name = path.getFileName().toString();

        var done = bringIn(name, file);
        var again = bringIn(name, file);

        assertNoRowIsLost(done);
        assertThat(people.count()).isEqualTo(done.added()).isPositive();
        assertNothingChanged(done, again);
        undo(done);
        assertThat(people.count()).isZero();
    }

    @Test
    void aLongRealisticFileComesInOnceAndGoesAgain() throws Exception {
        var file = generated(rows());

        var done = bringIn("contacts.csv", file);
        var again = bringIn("contacts.csv", file);

        assertNoRowIsLost(done);
        assertThat(done.rowsTotal()).isEqualTo(rows());
        assertThat(people.count()).isEqualTo(done.added());
        assertNothingChanged(done, again);
        undo(done);
        assertThat(people.count()).isZero();
    }

    private static byte[] generated(int rows) throws IOException, InterruptedException {
        var script = folder().resolve("data/gen_contacts.py");
        try {
            var python = new ProcessBuilder("python3", script.toString(), String.valueOf(rows), "1")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var file = python.getInputStream().readAllBytes();
            assertThat(python.waitFor()).as("how the generator ended").isZero();
            return file;
        } catch (IOException none) {
            return abort("there is no python3 here");
        }
    }

    private static @Nullable Path folder() {
        for (var beside : new String[] {"../shared", "../../shared"}) {
            if (Files.isDirectory(Path.of(beside, "fixtures", "contacts"))) return Path.of(beside);
        }
        return null;
    }
}
