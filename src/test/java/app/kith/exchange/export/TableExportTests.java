package app.kith.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.Owner;
import app.kith.Statements;
import app.kith.accounts.Workspaces;
import app.kith.channels.ChannelKind;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.interactions.passing.PassingOn;
import app.kith.nurture.NewTask;
import app.kith.nurture.NurtureTasks;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Fact;
import app.kith.people.Handle;
import app.kith.people.ListedPeople;
import app.kith.people.PartialDate;
import app.kith.people.PeopleFilter;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@AsOwner
class TableExportTests {
    @Autowired
    TableExport tables;

    @Autowired
    AddressBook people;

    @Autowired
    InteractionLog log;

    @Autowired
    NurtureTasks tasks;

    @Autowired
    Workspaces workspaces;

    @Autowired
    Owner owner;

    @Test
    void everythingKnownOfAPersonStandsInTheirRow() {
        ana();

        var row = rows(out -> tables.people(ListedPeople.EVERYONE, out)).getFirst();

        assertThat(row.getField("Name")).isEqualTo("Ana Ruiz");
        assertThat(row.getField("Email")).isEqualTo("ana@a.example ::: ruiz@b.example");
        assertThat(row.getField("Do not contact at")).isEqualTo("ruiz@b.example");
        assertThat(row.getField("Birthday")).isEqualTo("17 March");
        assertThat(row.getField("Tags")).isEqualTo("Clay, Oslo");
        assertThat(row.getField("Likes")).isEqualTo("Sea, \"salt\"\nand wind");
        assertThat(row.getField("Circle")).isNotBlank();
    }

    @Test
    void whatASpreadsheetWouldTakeForAFormulaIsDefused() {
        people.add(
                ContactDetails.with("=HYPERLINK(\"http://x\")").note("@SUM(A1)").build());

        var row = rows(out -> tables.people(ListedPeople.EVERYONE, out)).getFirst();

        assertThat(row.getField("Name")).isEqualTo("'=HYPERLINK(\"http://x\")");
        assertThat(row.getField("Note")).isEqualTo("'@SUM(A1)");
    }

    @Test
    void onlyThoseOfTheFilterAreWritten() {
        ana();
        people.add(ContactDetails.named("Luca").tagged(List.of("Glass")));

        var rows = rows(out -> tables.people(ListedPeople.of(PeopleFilter.EVERYONE.tag("Glass")), out));

        assertThat(rows).extracting(row -> row.getField("Name")).containsExactly("Luca");
    }

    @Test
    void interactionsAndTasksAreWrittenWithTheirPeople() {
        var ana = ana();
        log.log(new NewInteraction(
                InteractionKind.CALL, Direction.OUT, Set.of(ana), LocalDate.of(2026, 3, 1), null, 20, null, "Kiln"));
        log.log(new NewInteraction(
                        InteractionKind.CALL,
                        Direction.OUT,
                        Set.of(ana),
                        LocalDate.of(2026, 3, 2),
                        null,
                        20,
                        null,
                        null)
                .with(PassingOn.passed("The workshop")
                        .in("X")
                        .to(40)
                        .naming(Set.of(ana))
                        .counting(3)));
        tasks.add(new NewTask("Send drawings", null, Set.of(ana), LocalDate.of(2026, 12, 1), 10));

        var told = rows(tables::interactions).getFirst();
        var task = rows(tables::tasks).getFirst();

        assertThat(told.getFields().subList(0, 8))
                .containsExactly("2026-03-01", "", "Call", "from you", "Ana Ruiz", "20", "", "Kiln");
        assertThat(told.getFields().subList(8, 16)).containsOnly("");
        assertThat(rows(tables::interactions).getLast().getFields().subList(10, 16))
                .containsExactly("The workshop", "yes", "X", "40", "3", "Ana Ruiz");
        assertThat(task.getFields().subList(0, 5)).containsExactly("Send drawings", "Ana Ruiz", "2026-12-01", "", "10");
    }

    @Test
    void manyAreWrittenPageByPageInFewStatements() {
        var all = people.addAll(
                IntStream.range(0, 1_200)
                        .mapToObj(i -> ContactDetails.named("Person %04d".formatted(i)))
                        .toList(),
                false);
        log.logAll(all.stream()
                .map(one -> new NewInteraction(
                        InteractionKind.CALL,
                        Direction.BOTH,
                        Set.of(one),
                        LocalDate.of(2026, 3, 1),
                        null,
                        null,
                        null,
                        null))
                .toList());

        var statements = Statements.of(() -> {
            assertThat(rows(out -> tables.people(ListedPeople.EVERYONE, out))).hasSize(1_200);
            assertThat(rows(tables::interactions)).hasSize(1_200);
        });

        assertThat(statements).hasSizeLessThan(60);
    }

    @Test
    void aNeighboursPeopleAreNotWritten() {
        ana();
        owner.signIn();

        assertThat(rows(out -> tables.people(ListedPeople.EVERYONE, out))).isEmpty();
        assertThat(rows(tables::interactions)).isEmpty();
        assertThat(rows(tables::tasks)).isEmpty();
    }

    private ContactId ana() {
        return people.add(ContactDetails.with("Ana Ruiz")
                .birthday(new PartialDate(null, 3, 17))
                .handles(List.of(
                        new Handle(ChannelKind.EMAIL, "ana@a.example"),
                        new Handle(ChannelKind.EMAIL, "ruiz@b.example", null, true)))
                .facts(List.of(new Fact("Likes", "Sea, \"salt\"\nand wind")))
                .tags(List.of("Clay", "Oslo"))
                .build());
    }

    private static List<NamedCsvRecord> rows(Consumer<OutputStream> export) {
        var out = new ByteArrayOutputStream();
        export.accept(out);
        var text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        return CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream().toList();
    }
}
