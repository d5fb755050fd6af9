package app.kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.channels.ChannelKind;
import app.kith.exchange.format.ImportField;
import app.kith.exchange.format.RowProblem;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.interactions.TimelineEntry;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Handle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Run on each database.
@AsOwner
abstract class HistoryImportTests extends Bringing {
    @Autowired
    AddressBook people;

    @Autowired
    InteractionLog log;

    private ContactId ana;
    private ContactId otto;
    private ContactId rami;

    @BeforeEach
    void know() {
        ana = known("Ana Ruiz", ChannelKind.EMAIL, "ana@ruiz.example");
        otto = known("Otto Brandt", ChannelKind.EMAIL, "otto@brandt.example");
        rami = known("Rami H.", ChannelKind.LINKEDIN, "https://www.linkedin.com/in/rami-haddadin-7/");
    }

    private ContactId known(String name, ChannelKind channel, String handle) {
        return people.addAll(List.of(ContactDetails.named(name).reachedAt(List.of(new Handle(channel, handle)))), false)
                .getFirst();
    }

    @Test
    void aTableOfInteractionsFindsItsPeopleByHandleAndName() throws IOException {
        var done = bringInFile("interactions.csv");

        assertThat(done.added()).isEqualTo(3);
        assertThat(said(ana))
                .containsExactly(
                        "MEAL BOTH 2023-05-02 null null Birthday dinner",
                        "CALL IN 2023-03-15 18:05 45 Talked about the kiln");
        assertThat(said(otto))
                .containsExactly(
                        "MEAL BOTH 2023-05-02 null null Birthday dinner", "COFFEE BOTH 2023-04-01 null 60 null");
        assertThat(setAside(done))
                .containsExactly("“someday” is not a day that can be read", "This row does not say who it was with");
    }

    @Test
    void messagesHaveADirectionAndAreMatchedByTheProfile() throws IOException {
        var done = bringInFile("messages.csv");

        assertThat(done.added()).isEqualTo(2);
        assertThat(said(rami))
                .containsExactly(
                        "MESSAGE IN 2023-03-16 10:30 null Thank you, that helps.",
                        "MESSAGE OUT 2023-03-16 09:00 null Glaze\n\nTry the matte one,\nit holds better.");
        assertThat(setAside(done)).containsExactly("Nobody you know took part (LinkedIn Member, Mira Solberg)");
    }

    @Test
    void meetingsComeOnEachOfTheirDaysWithThoseWhoCame() throws IOException {
        var done = bringInFile("meetings.ics");

        assertThat(said(ana))
                .containsExactly("MEETING BOTH 2023-03-16 09:00 90 Kiln planning, round two\n\nWhere: Studio");
        assertThat(said(otto))
                .containsExactly(
                        "MEETING BOTH 2023-04-15 null null Weekly tea",
                        "MEETING BOTH 2023-04-08 null null Weekly tea",
                        "MEETING BOTH 2023-04-01 null null Weekly tea");
        assertThat(setAside(done)).containsExactly("This event was cancelled", "This row does not say who it was with");
    }

    @Test
    void ofMailOnlyTheHeadersAreKept() throws IOException {
        var done = bringInFile("mail.mbox");

        assertThat(said(ana))
                .containsExactly("EMAIL OUT 2023-03-17 09:00 null Tea", "EMAIL IN 2023-03-16 11:00 null Glazur again");
        assertThat(said(otto)).containsExactly("EMAIL OUT 2023-03-17 09:00 null Tea");
        assertThat(setAside(done))
                .containsExactly("Nobody you know took part (shop@news.example, mira@studio.example)");
    }

    @Test
    void whatMailSaysComesIfTheUserWantsIt() throws IOException {
        var draft = importer.open("mail.mbox", new ByteArrayInputStream(bytes("mail.mbox")));
        var column = draft.mapping().names().indexOf("Text of the mail");

        importer.match(draft.id(), draft.mapping().with(column, ImportField.NOTE));
        importer.start(draft.id());
        runner.work(draft.id());

        assertThat(said(ana))
                .contains("EMAIL IN 2023-03-16 11:00 null Glazur again\n\nSchöner Ofen.\nFrom here on it is warm.");
    }

    @Test
    void aTableOfInteractionsMayDeclareItsSeparator() throws IOException {
        bringInFile("declared-interactions.csv");

        assertThat(said(otto)).containsExactly("CALL BOTH 2023-03-15 null 45 About the roof");
        assertThat(said(ana)).containsExactly("COFFEE BOTH 2023-03-15 null null null");
    }

    @Test
    void aDayThatWasMovedIsNotTheDayItWasMovedFrom() throws IOException {
        var done = bringInFile("moved-meetings.ics");

        assertThat(said(otto))
                .containsExactly(
                        "MEETING BOTH 2023-01-24 07:00 60 Tea",
                        "MEETING BOTH 2023-01-11 13:00 30 Tea a day later",
                        "MEETING BOTH 2023-01-03 07:00 60 Tea");
        assertThat(setAside(done)).containsExactly("This event was cancelled");
    }

    @Test
    void mailThatWritesItsLettersAsTheyAreIsReadAlike() throws IOException {
        var other = known("Ruíz", ChannelKind.EMAIL, "other@ruiz.example");

        bringInFile("unencoded.mbox");

        assertThat(said(ana)).containsExactly("EMAIL IN 2023-03-16 13:00 null Glasur für Öfen");
        assertThat(said(other)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"interactions.csv", "messages.csv", "meetings.ics", "mail.mbox", "moved-meetings.ics"})
    void theSameFileAgainAddsNothingAndAllOfItCanBeTakenBack(String name) throws IOException {
        var done = bringInFile(name);
        var logged = log.interactionsOf(List.of(ana, otto, rami));

        var again = bringInFile(name);
        assertThat(again.added()).isZero();
        assertThat(again.unchanged()).isEqualTo(done.added());
        assertThat(log.interactionsOf(List.of(ana, otto, rami)))
                .isEqualTo(logged)
                .isNotEmpty();
        undo(done);

        assertThat(log.interactionsOf(List.of(ana, otto, rami))).isEmpty();
        assertThat(people.count()).isEqualTo(3);
    }

    @Test
    void anInteractionThatWasEditedSinceIsKept() throws IOException {
        var done = bringInFile("mail.mbox");
        var edited = log.timeline(otto, null, 1).getFirst();
        log.edit(
                edited.id(),
                edited.version(),
                new NewInteraction(
                        edited.kind(),
                        edited.direction(),
                        Set.of(otto),
                        edited.day(),
                        null,
                        null,
                        null,
                        "By the lake"));

        undo(done);

        assertThat(log.timeline(otto, null, 5)).extracting(TimelineEntry::id).containsExactly(edited.id());
    }

    @Test
    void aNameThatTwoPeopleHaveIsNotGuessed() {
        known("Ana Ruiz", ChannelKind.EMAIL, "other@ruiz.example");

        var done = bringIn("calls.csv", "date,who,type\n2023-01-02,Ana Ruiz,call\n");

        assertThat(setAside(done)).containsExactly("Several people are called Ana Ruiz");
    }

    private ImportProgress bringInFile(String name) throws IOException {
        var done = bringIn(name, bytes(name));
        assertNoRowIsLost(done);
        return done;
    }

    private static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/exchange", name));
    }

    private List<String> said(ContactId contact) {
        return log.timeline(contact, null, 20).stream()
                .map(entry -> "%s %s %s %s %s %s"
                        .formatted(
                                entry.kind(),
                                entry.direction(),
                                entry.day(),
                                entry.time(),
                                entry.minutes(),
                                entry.note()))
                .toList();
    }

    private List<String> setAside(ImportProgress done) {
        return importer.report(done.id(), true, 0, 20).stream()
                .map(RowProblem::sentence)
                .toList();
    }
}
