package app.kith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.mock.env.MockEnvironment;

class StartUpTests {
    @TempDir
    Path folder;

    @Test
    void aTakenPortIsSaidWithAnotherOneToTry() throws Exception {
        try (var other = new ServerSocket(0)) {
            var port = other.getLocalPort();

            assertThatThrownBy(() -> StartUpChecks.port(port))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageStartingWith(
                            "Port %d is taken by another program. Start Kith on another one: PORT=".formatted(port));
        }
    }

    @Test
    void aPortTakenAtTheLastMomentIsSaidToo() {
        var failure = new BeanCreationException("web server", new PortInUseException(8080));

        assertThat(PlainFailure.sentence(failure))
                .hasValue("Port 8080 is taken by another program. Start Kith on another one: PORT=8090 ./mvnw"
                        + " spring-boot:run");
        assertThat(PlainFailure.sentence(new IllegalStateException("a bug"))).isEmpty();
    }

    @Test
    void aFreePortWillDo() {
        assertThatCode(() -> StartUpChecks.port(0)).doesNotThrowAnyException();
    }

    @Test
    void theDataFolderIsMadeForItsOwnerOnly() throws Exception {
        var data = folder.resolve("deep/data");

        StartUpChecks.dataFolder(data);

        assertThat(data).isDirectory();
        if (data.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void aFileInThePlaceOfTheDataFolderIsSaid() throws Exception {
        var file = Files.createFile(folder.resolve("data"));

        assertThatThrownBy(() -> StartUpChecks.dataFolder(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll(file.toString(), "is a file, not a folder", "KITH_DATA=");
    }

    @Test
    void aDataFolderBelowAFileIsSaid() throws Exception {
        var below = Files.createFile(folder.resolve("file")).resolve("data");

        assertThatThrownBy(() -> StartUpChecks.dataFolder(below)).hasMessageContaining("cannot be made");
    }

    @Test
    void aDataFolderThatAnotherKithWorksInIsSaid() throws Exception {
        var database = Files.createFile(folder.resolve("kith.mv.db"));

        try (var file = FileChannel.open(database, StandardOpenOption.WRITE);
                var lock = file.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(() -> StartUpChecks.dataFolder(folder))
                    .hasMessageStartingWith("Another Kith is working");
        }
        assertThatCode(() -> StartUpChecks.dataFolder(folder)).doesNotThrowAnyException();
    }

    @Test
    void aPostgresqlThatIsNotThereIsSaidWithoutSecrets() {
        var url = "jdbc:postgresql://localhost:1/kith?password=secret";

        assertThatThrownBy(() -> StartUpChecks.database(url, new MockEnvironment()))
                .isInstanceOf(CannotStart.class)
                .hasMessage("PostgreSQL does not answer at jdbc:postgresql://localhost:1/kith. Start it, or check"
                        + " KITH_DB_URL.");
    }

    @Test
    void aPostgresqlThatRefusesTheUserOrLacksTheDatabaseIsSaid() throws Exception {
        try (var postgres = EmbeddedPostgres.builder().start()) {
            var nobody = new MockEnvironment().withProperty("spring.datasource.username", "nobody");
            var known = new MockEnvironment().withProperty("spring.datasource.username", "postgres");

            assertThatCode(() -> StartUpChecks.database(postgres.getJdbcUrl("postgres", "postgres"), known))
                    .doesNotThrowAnyException();
            assertThatThrownBy(() -> StartUpChecks.database(
                            "jdbc:postgresql://localhost:%d/postgres".formatted(postgres.getPort()), nobody))
                    .hasMessageContaining("does not let the user nobody in");
            assertThatThrownBy(() -> StartUpChecks.database(
                            "jdbc:postgresql://localhost:%d/missing".formatted(postgres.getPort()), known))
                    .hasMessageContaining("has no database named in");
        }
    }
}
