package app.kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithApplication;
import app.kith.KithTestConfiguration;
import app.kith.accounts.Workspaces;
import app.kith.exchange.archive.Archive;
import app.kith.exchange.archive.EmptyKith;
import app.kith.people.AddressBook;
import app.kith.people.PeopleFilter;
import app.kith.people.bulk.BulkState;
import app.kith.people.bulk.BulkWork;
import app.kith.people.twins.Merging;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.context.servlet.AnnotationConfigServletWebApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.web.MockServletContext;

/// An archive of a workspace in which nothing is missing.
@AsOwner
abstract class WholeArchiveTests {
    @Autowired
    ApplicationContext kith;

    @Autowired
    Archive archive;

    @Autowired
    Workspaces workspaces;

    @TempDir
    Path folder;

    @Test
    void everyTableComesBackOnEitherDatabaseByteForByte() throws IOException {
        new FullWorkspace(kith).fill();
        var written = own(archive);
        var onPostgres = EmptyKith.onPostgres();
        var onH2 = EmptyKith.onH2();

        on(onPostgres).restore(file(written));
        on(onH2).restore(file(written));

        assertThat(emptyTables(written)).isEmpty();
        assertThat(own(on(onPostgres))).isEqualTo(written);
        assertThat(own(on(onH2))).isEqualTo(written);
    }

    @Test
    void whatCouldBeTakenBackCanStillBeInTheRestoredKith() throws IOException {
        var undoable = new FullWorkspace(kith).fill();
        var restored = (DriverManagerDataSource) empty();
        on(restored).restore(file(own(archive)));

        try (var other = start(restored)) {
            other.getBean(Workspaces.class).inWorkspace(workspaces.current(), () -> takeBack(undoable, other));
        }
    }

    private static void takeBack(FullWorkspace.Undoable undoable, ApplicationContext other) {
        other.getBean(Merging.class).undo(undoable.merge());
        other.getBean(Importer.class).undo(undoable.batch());
        other.getBean(ImportRunner.class).work(undoable.batch());
        var bulk = other.getBean(BulkWork.class).undo(undoable.bulk());

        assertThat(FullWorkspace.known(other, undoable.two().keySet())).isEqualTo(undoable.two());
        assertThat(bulk.state()).isEqualTo(BulkState.UNDONE);
        assertThat(bulk.kept()).isZero();
        assertThat(other.getBean(Importer.class)
                        .progress(undoable.batch())
                        .orElseThrow()
                        .status())
                .isEqualTo(ImportStatus.UNDONE);
        var people = other.getBean(AddressBook.class);
        assertThat(people.ids(PeopleFilter.EVERYONE.tag("Walkers"), 9)).isEmpty();
        assertThat(people.named("Tomas Lund", 9)).isEmpty();
    }

    private static ConfigurableApplicationContext start(DriverManagerDataSource database) {
        return new SpringApplicationBuilder(KithApplication.class, KithTestConfiguration.class)
                .contextFactory(type -> withoutServer())
                .run(
                        "--kith.jobs=false",
                        "--kith.import.workers=0",
                        "--kith.secret=nine red boats",
                        "--spring.datasource.url=" + database.getUrl(),
                        "--spring.datasource.username=" + database.getUsername(),
                        "--spring.datasource.password=" + database.getPassword());
    }

    private static ConfigurableApplicationContext withoutServer() {
        var context = new AnnotationConfigServletWebApplicationContext();
        context.setServletContext(new MockServletContext());
        return context;
    }

    /// Tables without a row.
    private static List<String> emptyTables(byte[] archive) throws IOException {
        var empty = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            ZipEntry entry;
            while ((entry = zip.getNextEntry()) != null) {
                if (zip.read() < 0) empty.add(entry.getName());
            }
        }
        return empty;
    }

    private static byte[] own(Archive archive) throws IOException {
        var out = new ByteArrayOutputStream();
        archive.writeOwn(out);
        return out.toByteArray();
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve(UUID.randomUUID() + ".zip"), content);
    }

    private Archive on(DataSource database) {
        return EmptyKith.archive(database, workspaces);
    }

    /// Of the kind that this test runs on.
    abstract DataSource empty();
}
