package app.kith.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchivesTests {

    @TempDir
    Path folder;

    @Test
    void theConnectionsAreFoundByName() {
        var sniff = FileSniff.look(Fixture.FOLDER.resolve("linkedin.zip"));

        assertThat(sniff.format()).isEqualTo(KnownFormat.LINKEDIN);
        assertThat(sniff.shape().inside()).isEqualTo("Connections.csv");
        assertThat(names("linkedin.zip")).containsExactly("Rami Haddadin", "Adaeze Umeh");
    }

    @Test
    void partsOfOneListAreReadAsOne() {
        assertThat(names("x-archive.zip")).containsExactly("X account 11", "X account 12", "X account 13");
        assertThat(names("instagram.zip")).containsExactly("clay.and.co", "kiln_notes", "second.page");
        assertThat(FileSniff.inside(Fixture.FOLDER.resolve("x-archive.zip")))
                .containsExactly("data/follower.js", "data/following.js");
    }

    @Test
    void whomOneMayWriteToGoBeforeThoseWhoWantedNoMore() throws IOException {
        var archive = folder.resolve("audience.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (var status : List.of("cleaned", "unsubscribed", "subscribed")) {
                zip.putNextEntry(new ZipEntry(status + "_members_export_1a2b.csv"));
                zip.write("Email Address,LEID,EUID\na@b.example,1,2\n".getBytes(StandardCharsets.UTF_8));
            }
        }

        assertThat(FileSniff.inside(archive).getFirst()).startsWith("subscribed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../contacts.csv", "/etc/contacts.csv", "a/../../contacts.csv", "C:\\contacts.csv", "..\\x.csv"})
    void anArchiveThatReachesOutsideIsRefused(String name) throws IOException {
        var archive = archive(name, "name,email\nAna,ana@post.example\n");

        assertThatThrownBy(() -> FileSniff.look(archive))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("outside its own folder");
    }

    @Test
    @Timeout(value = 4, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void namesThatGoOnAndOnArePassedOver() throws IOException {
        var archive = folder.resolve("names.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("contact".repeat(9_000) + "!"));
            zip.putNextEntry(new ZipEntry("friends.csv"));
            zip.write("Name,Email\nAna,a@b.example\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(FileSniff.inside(archive)).containsExactly("friends.csv");
    }

    @Test
    void whatSwellsBeyondMeasureIsNotRead() throws IOException {
        var archive = folder.resolve("bomb.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("contacts.csv"));
            zip.write("name,email\n".getBytes(StandardCharsets.UTF_8));
            fill(zip, 40 * 1024 * 1024);
        }

        assertThatThrownBy(() -> FileSniff.look(archive))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("unpacks to far more");
    }

    @Test
    void aDamagedArchiveSaysSo() throws IOException {
        var whole = Files.readAllBytes(Fixture.FOLDER.resolve("linkedin.zip"));
        var cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(() -> FileSniff.look(cut))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("This ZIP archive is damaged or was cut off.");
    }

    @Test
    void anArchiveOfSomethingElseAndAWorkbookAreNamed() throws IOException {
        var photos = archive("photos/1.jpg", "no list");
        var workbook = archive("xl/workbook.xml", "<workbook/>");

        assertThatThrownBy(() -> FileSniff.look(photos)).hasMessageContaining("holds no list of people");
        assertThatThrownBy(() -> FileSniff.look(workbook)).hasMessageContaining("Excel workbook");
    }

    @Test
    void anArchiveOfWebPagesIsAskedForAsJson() throws IOException {
        var pages = archive("connections/followers_and_following/followers_1.html", "<html></html>");

        assertThatThrownBy(() -> FileSniff.look(pages))
                .hasMessageContaining("as web pages")
                .hasMessageContaining("JSON");
    }

    @Test
    void aTableIsFoundHoweverDeepItLiesAndWhateverItsNameIsWrittenIn() {
        assertThat(names("windows-names.zip")).containsExactly("Ilse Hahn", "Tomas Rask");
        assertThat(FileSniff.inside(Fixture.FOLDER.resolve("windows-names.zip")))
                .containsExactly("backup/2024/Gäste-am1.csv");
    }

    @Test
    void aListWithoutRowsGivesWayToOneThatHasSome() throws IOException {
        var archive = folder.resolve("people.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            put(zip, "Connections.csv", "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n");
            put(zip, "Contacts.csv", "Source,First Name,Last Name,Emails\n,Ilse,Hahn,ilse@hahn.example\n,Pia,Lund,\n");
            put(zip, "Rates.csv", "Place,Price\nBergen,12\nOslo,15\n");
        }

        assertThat(FileSniff.look(archive).shape().inside()).isEqualTo("Contacts.csv");
    }

    @Test
    void eachTableIsAListOfItsOwnWhateverItsNumber() throws IOException {
        var archive = folder.resolve("tables.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (var name : List.of("people2.csv", "people1.csv")) put(zip, name, "Name,Email\nIlse,i@hahn.example\n");
        }

        assertThat(FileSniff.inside(archive)).containsExactly("people1.csv", "people2.csv");
    }

    @Test
    void theCardsOfAFolderAreOneListThoughEachIsAFile() {
        assertThat(names("cards.zip")).containsExactly("Ilse Hahn", "Pia Lund", "Tomas Rask");
        assertThat(FileSniff.inside(Fixture.FOLDER.resolve("cards.zip"))).containsExactly("cards/Ilse Hahn.vcf");
    }

    @Test
    void anArchiveInAnArchiveAndALockedOneAreNamed() throws IOException {
        var around = archive("export/people.zip", "PK");
        var locked = locked("Connections.csv", "First Name\nIlse\n");

        assertThatThrownBy(() -> FileSniff.look(around)).hasMessageContaining("another archive");
        assertThatThrownBy(() -> FileSniff.look(locked)).hasMessageContaining("locked with a password");
    }

    /// With the bit set that says so, before its bytes and in the list at the end.
    private Path locked(String name, String text) throws IOException {
        var archive = archive(name, text);
        var bytes = Files.readAllBytes(archive);
        bytes[6] |= 1;
        for (int i = 0; i + 8 < bytes.length; i++)
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) bytes[i + 8] |= 1;
        return Files.write(archive, bytes);
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path archive(String name, String text) throws IOException {
        var archive = folder.resolve(Math.abs(name.hashCode()) + ".zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return archive;
    }

    private static void fill(OutputStream out, int size) throws IOException {
        var lines = "a,a@b.example\n".repeat(8192).getBytes(StandardCharsets.UTF_8);
        for (var written = 0; written < size; written += lines.length) out.write(lines);
    }

    private static List<String> names(String archive) {
        var path = Fixture.FOLDER.resolve(archive);
        var sniff = FileSniff.look(path);
        try (var rows = PeopleFile.open(path, sniff.shape(), ColumnMapping.of(ColumnMatcher.match(sniff)))
                .rows()) {
            return rows.filter(Row.Person.class::isInstance)
                    .map(row -> ((Row.Person) row).person().name())
                    .toList();
        }
    }
}
