package app.kith.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.accounts.WorkspaceId;
import app.kith.accounts.Workspaces;
import app.kith.exchange.archive.Archive;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.ListedPeople;
import ezvcard.VCardVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What is written is as it was when the file began, though people change while it is written.
@AsOwner
abstract class SnapshotTests {
    private static final int MANY = 1_500;

    @Autowired
    TableExport tables;

    @Autowired
    CardExport cards;

    @Autowired
    Archive archive;

    @Autowired
    AddressBook people;

    @Autowired
    InteractionLog log;

    @Autowired
    Workspaces workspaces;

    private List<ContactId> all = List.of();

    @BeforeEach
    void thereAreMany() {
        all = people.addAll(
                IntStream.range(0, MANY)
                        .mapToObj(i -> ContactDetails.with("Person %04d".formatted(i))
                                .note("Before")
                                .build())
                        .toList(),
                false);
    }

    @Test
    void aTableOfPeopleIsOfOneMoment() {
        var out = new Interrupted(this::changeEverything);

        tables.people(ListedPeople.EVERYONE, out);

        isAsBefore(out.text());
    }

    @Test
    void cardsAreOfOneMoment() throws IOException {
        var out = new Interrupted(this::changeEverything);

        cards.write(ListedPeople.EVERYONE, VCardVersion.V4_0, out);

        isAsBefore(out.text());
    }

    @Test
    void aTableOfInteractionsIsOfOneMoment() {
        log.logAll(all.stream().map(one -> call(one, "Before")).toList());
        var out = new Interrupted(this::changeEverything);

        tables.interactions(out);

        isAsBefore(out.text());
    }

    @Test
    void anArchiveIsOfOneMoment() throws IOException {
        var out = new Interrupted(this::changeEverything);

        archive.writeOwn(out);

        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            while (zip.getNextEntry() != null) text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        isAsBefore(text.toString());
    }

    private static void isAsBefore(String text) {
        assertThat(text).contains("Before").contains("Person 1499").doesNotContain("After");
    }

    private void changeEverything() {
        var last = all.getLast();
        people.edit(last, ContactDetails.with("After").note("After").build());
        people.edit(
                all.get(MANY / 2), ContactDetails.with("After").note("After").build());
        people.add(ContactDetails.with("Zzz After").build());
        log.log(call(last, "After"));
    }

    private NewInteraction call(ContactId who, String note) {
        return new NewInteraction(
                InteractionKind.CALL, Direction.BOTH, Set.of(who), workspaces.today(), null, null, null, note);
    }

    /// Lets somebody else do something once the first bytes were written.
    private final class Interrupted extends ByteArrayOutputStream {
        private final WorkspaceId workspace = workspaces.current();
        private final Runnable meanwhile;
        private boolean happened;

        Interrupted(Runnable meanwhile) {
            this.meanwhile = meanwhile;
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            super.write(bytes, from, length);
            if (happened) return;
            happened = true;
            var other = new Thread(() -> workspaces.inWorkspace(workspace, meanwhile));
            other.start();
            try {
                other.join();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }

        String text() {
            return toString(StandardCharsets.UTF_8);
        }
    }
}
