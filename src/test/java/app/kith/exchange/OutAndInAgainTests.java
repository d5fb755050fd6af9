package app.kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.Owner;
import app.kith.channels.ChannelKind;
import app.kith.exchange.export.CardExport;
import app.kith.exchange.export.TableExport;
import app.kith.exchange.format.UnreadableFile;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.interactions.TimelineEntry;
import app.kith.interactions.Tone;
import app.kith.interactions.favours.GiveAndTake;
import app.kith.interactions.passing.PassingOn;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Fact;
import app.kith.people.Handle;
import app.kith.people.ImportantDate;
import app.kith.people.ListedPeople;
import app.kith.people.PartialDate;
import app.kith.people.PersonRef;
import ezvcard.VCardVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// The tables that Kith writes, brought into another workspace.
@KithTest
@AsOwner
class OutAndInAgainTests extends Bringing {
    @Autowired
    TableExport tables;

    @Autowired
    CardExport cards;

    @Autowired
    AddressBook people;

    @Autowired
    Owner owner;

    @Autowired
    InteractionLog log;

    @Test
    void whatASpreadsheetWouldTakeForAFormulaComesInAgainAsItWas() {
        var notes = List.of("=1+1", "'=1+1", "''+1", "-", "'tis fine", "＝1", "@ana\nand more", "'@ana");
        people.addAll(
                IntStream.range(0, notes.size())
                        .mapToObj(i -> ContactDetails.with("Ana No" + i)
                                .note(notes.get(i))
                                .handles(List.of(new Handle(ChannelKind.PHONE, "+47 22 00 00 0" + i)))
                                .facts(List.of(new Fact("=Sum", "'-" + i)))
                                .build())
                        .toList(),
                false);
        var out = new ByteArrayOutputStream();
        tables.people(ListedPeople.EVERYONE, out);
        owner.signIn();

        assertNoRowIsLost(bringIn("kith-people.csv", out.toByteArray()));

        var again = people.profiles(people.ids(ListedPeople.EVERYONE)).values();
        assertThat(again).extracting(one -> one.details().note()).containsExactlyInAnyOrderElementsOf(notes);
        assertThat(again).allSatisfy(one -> {
            var number = one.details().name().substring("Ana No".length());
            assertThat(one.details().handles()).extracting(Handle::written).containsExactly("+47 22 00 00 0" + number);
            assertThat(one.details().facts()).contains(new Fact("=Sum", "'-" + number));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.0", "4.0"})
    void whatACardSaysComesInAgainAsItWas(String version) throws IOException {
        var ana = ContactDetails.with("Ana Ruiz, \uD83C\uDF31; jr")
                .howMet("At the fair, in the rain; C:\\new \uD83C\uDF31")
                .note("\uD83C\uDF31".repeat(60) + "x" + "\uD83C\uDF31".repeat(60) + "  two\\n; done, øæå".repeat(12))
                .birthday(new PartialDate(null, 2, 29))
                .dates(List.of(
                        new ImportantDate("Opened, the shop; \\o/", new PartialDate(null, 3, 17), null),
                        new ImportantDate("Wedding", new PartialDate(987, 3, 17), null)))
                .tags(List.of("Smith, J", "Clay"))
                .build();
        people.add(ana);
        var out = new ByteArrayOutputStream();
        cards.write(ListedPeople.EVERYONE, VCardVersion.valueOfByStr(version), out);
        owner.signIn();

        assertNoRowIsLost(bringIn("kith-people.vcf", out.toByteArray()));

        var again = people.profiles(people.ids(ListedPeople.EVERYONE))
                .values()
                .iterator()
                .next()
                .details();
        assertThat(again).isEqualTo(ana);
    }

    @Test
    void whatWasPassedOnComesInAgainWithAllThatIsKnownOfIt() {
        var ana = people.add(ContactDetails.named("Ana Ruiz"));
        var ben = people.add(ContactDetails.named("Ben Okafor"));
        var cy = people.add(ContactDetails.named("Cy"));
        log.log(interaction(Direction.OUT, null, "=1+1", ana, ben)
                .with(new GiveAndTake("A lift", "The key"))
                .with(PassingOn.passed("The workshop")
                        .in("X")
                        .to(40)
                        .naming(Set.of(cy))
                        .counting(3)));
        log.log(interaction(Direction.IN, Tone.HARD, "Short\nand plain", cy).with(PassingOn.kept("The fair")));
        log.log(interaction(Direction.BOTH, Tone.GOOD, null, ben).with(PassingOn.asked("The book")));
        var before = told();
        var out = new ByteArrayOutputStream();
        tables.interactions(out);
        owner.signIn();
        people.addAll(
                List.of(
                        ContactDetails.named("Ana Ruiz"),
                        ContactDetails.named("Ben Okafor"),
                        ContactDetails.named("Cy")),
                false);

        var done = bringIn("kith-interactions.csv", out.toByteArray());

        assertThat(done.added()).isEqualTo(3);
        assertThat(told()).containsExactlyElementsOf(before);
        assertThat(told().getFirst()).contains("The workshop", "true", "X", "40", "[Cy]", "3");
        assertThat(bringIn("kith-interactions.csv", out.toByteArray()).added()).isZero();
        undo(done);
        assertThat(log.all(null, 10)).isEmpty();
    }

    @Test
    void whatIsNoPassingOnStaysInTheNote() {
        people.add(ContactDetails.named("Ana Ruiz"));

        bringIn(
                "talks.csv",
                "Date,Kind,People,To pass on,Passed on,Passed on to how many,How many came of it,You gave\n"
                        + "2026-03-01,Call,Ana Ruiz,The fair,perhaps,many,2,%s\n".formatted("x".repeat(301))
                        + "2026-03-02,Call,Ana Ruiz,,yes,12,,\n");

        assertThat(log.all(null, 10))
                .extracting(TimelineEntry::note)
                .containsExactlyInAnyOrder(
                        "You gave: %s\n\nPassed on: perhaps\n\nPassed on to how many: many".formatted("x".repeat(301)),
                        "Passed on: yes\n\nPassed on to how many: 12");
    }

    @Test
    void tasksAreRefusedInWords() {
        var out = new ByteArrayOutputStream();
        tables.tasks(out);
        out.writeBytes("Send drawings,Ana Ruiz,2026-12-01,,10,,,\r\n".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> bringIn("kith-tasks.csv", out.toByteArray()))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageStartingWith("These are tasks.");
    }

    private static NewInteraction interaction(Direction direction, Tone tone, String note, ContactId... with) {
        return new NewInteraction(
                InteractionKind.CALL,
                direction,
                Set.of(with),
                LocalDate.of(2026, 3, 1),
                LocalTime.of(9, 30),
                20,
                tone,
                note);
    }

    /// Everything but ids.
    private List<String> told() {
        return log.all(null, 10).stream()
                .map(entry -> "%s %s %s %s %s %s %s %s %s %s"
                        .formatted(
                                entry.kind(),
                                entry.direction(),
                                entry.day(),
                                entry.time(),
                                entry.people().stream()
                                        .map(PersonRef::name)
                                        .sorted()
                                        .toList(),
                                entry.tone(),
                                entry.note(),
                                entry.favours(),
                                entry.passing() == null
                                        ? null
                                        : "%s %s %s %s %s"
                                                .formatted(
                                                        entry.passing().what(),
                                                        entry.passing().passed(),
                                                        entry.passing().where(),
                                                        entry.passing().heardBy(),
                                                        entry.passing().came()),
                                entry.newcomers().stream().map(PersonRef::name).toList()))
                .toList();
    }
}
