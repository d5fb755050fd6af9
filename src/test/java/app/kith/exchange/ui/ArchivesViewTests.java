package app.kith.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.exchange.BackgroundWork;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/// The wizard with whole archives.
@KithTest
@AsOwner
class ArchivesViewTests extends ImportPages {
    private static final Map<String, String> LINKEDIN = Map.of("Connections.csv", """
            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Rami,Haddadin,https://www.linkedin.com/in/rami-7,,Harbour,Manager,15 Mar 2023
            """, "messages.csv", """
            CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,\
            FOLDER,ATTACHMENTS
            c1,,Rami Haddadin,https://www.linkedin.com/in/rami-7,Mira Solheim,https://www.linkedin.com/in/mira,\
            2024-01-02 10:00:00 UTC,,Hello,INBOX,
            """);

    @Test
    void anotherFileOfAnArchiveCanBeChosen() throws IOException {
        navigate(ImportView.class);
        drop("x.zip", Files.readAllBytes(Path.of("src/test/resources/exchange/x-archive.zip")));
        assertThat(page()).contains("following.js is in this archive too, a list of accounts from an X archive.");

        press("Not right? Change");
        @SuppressWarnings("unchecked")
        var inside = (Select<String>) $(Select.class).all().stream()
                .filter(select -> "The file in the archive".equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
        inside.setValue("data/following.js");
        press("Read it like this");

        assertThat(page()).contains("x.zip, data/following.js", "X account 99").doesNotContain("X account 11");
    }

    @Test
    void anArchiveThatWouldLandOutsideItsFolderIsRefusedInASentence() throws IOException {
        navigate(ImportView.class);

        drop("friends.zip", zip(Map.of("people.csv", "Name\nAna\n", "../../escaped.csv", "Name\nEve\n")));

        assertThat(page())
                .contains("This archive holds a file that would land outside its own folder (../../escaped.csv), "
                        + "so Kith does not touch it.");
        assertThat(importer.latest(5)).isEmpty();
        assertThat(people.count()).isZero();
    }

    @Test
    void messagesInAnArchiveOfPeopleAreOfferedAndComeInAfterThem() throws IOException {
        navigate(ImportView.class);
        drop("linkedin.zip", zip(LINKEDIN));

        assertThat(page()).contains("linkedin.zip, Connections.csv", "Messages are in this archive too.");
        press("Keep the messages for then");
        assertThat(page()).contains("The messages wait under Earlier imports until the people are in.", "Look at them");
        press("Look for duplicates");
        var people = importer.latest(2).getLast().id();
        BackgroundWork.doIt(context, people);
        navigate("import/" + importer.latest(1).getFirst().id(), ImportView.class);
        assertThat(page()).contains("linkedin.zip, messages.csv").doesNotContain("Messages are in this archive too.");
        press("Bring them in");
        var running = page();
        work();

        assertThat(running).contains("From linkedin.zip, messages.csv. You can leave this page.");
        assertThat(page())
                .contains(
                        "1 interaction is in",
                        "From linkedin.zip, messages.csv.",
                        "Read as the messages of a LinkedIn");
        assertThat(importer.reportName(importer.latest(1).getFirst().id()))
                .isEqualTo("linkedin-messages-set-aside.csv");
        navigate(ImportView.class);
        assertThat(page()).contains("linkedin.zip, messages.csv", "linkedin.zip, Connections.csv");
    }

    @Test
    void whatWasKeptIsNotOfferedAgainButLedTo() throws IOException {
        navigate(ImportView.class);
        drop("linkedin.zip", zip(LINKEDIN));
        var first = importer.latest(1).getFirst().id();
        press("Keep the messages for then");
        var kept = importer.latest(1).getFirst().id();

        navigate("import/" + first, ImportView.class);

        assertThat(page())
                .contains("The messages wait under Earlier imports until the people are in.", "Look at them")
                .doesNotContain("Keep the messages for then");
        assertThat(links()).contains("import/" + kept);
        navigate("import/" + kept, ImportView.class);
        assertThat(page()).contains("Connections.csv waits under Earlier imports.");
        assertThat(links()).contains("import/" + first);
    }

    @Test
    void whatWasKeptAndThrownAwayIsOfferedAnew() throws IOException {
        navigate(ImportView.class);
        drop("linkedin.zip", zip(LINKEDIN));
        var first = importer.latest(1).getFirst().id();
        press("Keep the messages for then");
        importer.discard(importer.latest(1).getFirst().id());

        navigate("import/" + first, ImportView.class);
        press("Keep the messages for then");

        assertThat(importer.latest(9)).hasSize(3);
        assertThat(page()).contains("The messages wait under Earlier imports");
    }

    @Test
    void eachListOfAnArchiveComesInByItself() throws IOException {
        navigate(ImportView.class);
        drop("x.zip", Files.readAllBytes(Path.of("src/test/resources/exchange/x-archive.zip")));
        var first = importer.latest(1).getFirst().id();
        press("Keep it for later");
        assertThat(page()).contains("following.js waits under Earlier imports.");
        press("Look for duplicates");
        BackgroundWork.doIt(context, first);

        navigate("import/" + importer.latest(1).getFirst().id(), ImportView.class);
        assertThat(page()).contains("x.zip, data/following.js", "follower.js is an import of its own.");
        press("Look for duplicates");
        work();

        assertThat(page()).contains("From x.zip, data/following.js.");
        assertThat(people.count())
                .isGreaterThan(importer.progress(first).orElseThrow().added());
    }

    @Test
    void tablesOfThingsInAnArchiveAreNamedButNotOffered() throws IOException {
        navigate(ImportView.class);

        drop(
                "backup.zip",
                zip(Map.of(
                        "friends.csv",
                        "Name,Email\nAna Ruiz,ana@taller.example\nLuca,luca@smalti.example\n",
                        "team.csv",
                        "Name,Email\nNoor,noor@shop.example\nPavel,pavel@shop.example\n",
                        "skills.csv",
                        "Name\nGlazing\nThrowing\n")));

        assertThat(page())
                .contains(
                        "backup.zip, friends.csv",
                        "team.csv is in this archive too, a list of people.",
                        "Also in it: skills.csv. One comes in at a time");
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
