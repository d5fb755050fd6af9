package app.kith.exchange.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.KithTestConfiguration;
import app.kith.Owner;
import app.kith.accounts.Workspaces;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/// On a file and with a server, as Kith is installed.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"kith.sign-up=open", "kith.jobs=false", "kith.import.workers=0"})
@ContextConfiguration(initializers = BackupByCommandTests.OnAFile.class)
@Import(KithTestConfiguration.class)
class BackupByCommandTests {

    static class OnAFile implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var data = Path.of("target", "test-data", UUID.randomUUID().toString());
            TestPropertyValues.of(
                            "kith.data=" + data,
                            "spring.datasource.url=jdbc:h2:file:" + data.toAbsolutePath() + "/kith")
                    .applyTo(context);
        }
    }

    @Value("${kith.data}")
    Path data;

    @Value("${local.server.port}")
    int port;

    @Autowired
    AddressBook people;

    @Autowired
    Workspaces workspaces;

    @Autowired
    Owner owner;

    @TempDir
    Path folder;

    @Test
    void aRunningKithWritesTheBackupThatAnotherProcessAsksFor() throws Exception {
        workspaces.inWorkspace(owner.freshWorkspace(), () -> people.add(ContactDetails.named("Ana Ruiz")));
        var file = folder.resolve("kith.zip");
        var empty = EmptyKith.onPostgres();

        var isWritten = RunningKith.in(data).orElseThrow().backup(file);
        new Archive(empty, workspaces).restore(file);

        assertThat(isWritten).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("running"))))
                .isEqualTo("rw-------");
        assertThat(JdbcClient.create(empty)
                        .sql("select name from contact")
                        .query(String.class)
                        .list())
                .contains("Ana Ruiz");
    }

    @Test
    void aBackupIsNeverWrittenOverAnother() throws IOException {
        var file = Files.writeString(folder.resolve("kith.zip"), "the one of yesterday");

        assertThatThrownBy(() -> RunningKith.in(data).orElseThrow().backup(file))
                .isInstanceOf(FileAlreadyExistsException.class);

        assertThat(file).hasContent("the one of yesterday");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void withoutTheKeyThereIsNothing() throws Exception {
        var file = folder.resolve("kith.zip");

        var isWritten = new RunningKith(port, "0".repeat(64)).backup(file);

        assertThat(isWritten).isFalse();
        assertThat(file).doesNotExist();
        assertThat(status(false)).isEqualTo(404);
    }

    @Test
    void throughAProxyThereIsNothingEither() throws Exception {
        assertThat(status(true)).isEqualTo(404);
    }

    @Test
    void whereNoneRunsNobodyAnswers() throws Exception {
        assertThat(RunningKith.in(folder)).isEmpty();
        Files.writeString(folder.resolve("running"), "1\nkey\n");

        assertThat(RunningKith.in(folder).orElseThrow().backup(folder.resolve("kith.zip")))
                .isFalse();
    }

    private int status(boolean forwarded) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port, BackDoor.PATH)));
        if (forwarded) {
            request.header(BackDoor.KEY, RunningKith.in(data).orElseThrow().key())
                    .header("X-Forwarded-For", "203.0.113.7");
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.discarding()).statusCode();
        }
    }
}
