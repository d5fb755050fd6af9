package app.kith.exchange.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DroppedFilesTests {
    @TempDir
    Path data;

    private DroppedFiles files;

    @BeforeEach
    void start() {
        files = new DroppedFiles(data);
    }

    @AfterEach
    void stop() throws IOException {
        files.destroy();
    }

    @Test
    void aFileThatIsHandedInLiesBesideTheDataUntilItIsClosed() throws IOException {
        try (var file = files.receive(content("Ana"))) {
            assertThat(file.path()).startsWith(data).hasContent("Ana");
        }
        assertThat(lying()).isEmpty();
    }

    @Test
    void nothingLiesInTheDataWhileNothingWasHandedIn() {
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void whatAProcessLeftThatIsGoneIsClearedAway() throws IOException {
        var left = Files.createDirectories(data.resolve("dropped/of-another"));
        Files.createFile(left.resolve("in-use"));
        Files.writeString(left.resolve("kith-1.file"), "Bo");

        new DroppedFiles(data);

        assertThat(left).doesNotExist();
    }

    @Test
    void whatAnotherProcessStillReadsIsLeftAlone() throws IOException {
        var other = new DroppedFiles(data);
        try (var theirs = other.receive(content("Bo"))) {
            new DroppedFiles(data);

            assertThat(theirs.path()).hasContent("Bo");
        } finally {
            other.destroy();
        }
    }

    @Test
    void nothingLiesThereWhenKithHasStopped() throws IOException {
        files.receive(content("Ana"));

        files.destroy();

        assertThat(data.resolve("dropped")).isEmptyDirectory();
    }

    @Test
    void ofAFileThatDoesNotArriveNothingIsKept() throws IOException {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("The line is cut");
            }
        };

        assertThatThrownBy(() -> files.receive(broken)).isInstanceOf(UncheckedIOException.class);

        assertThat(lying()).isEmpty();
    }

    private List<Path> lying() throws IOException {
        try (var all = Files.walk(data)) {
            return all.filter(path -> path.toString().endsWith(".file")).toList();
        }
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
