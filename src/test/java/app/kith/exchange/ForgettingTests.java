package app.kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.Statements;
import app.kith.accounts.Workspaces;
import app.kith.channels.ChannelKind;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.nurture.NewTask;
import app.kith.nurture.NurtureTasks;
import app.kith.nurture.Pace;
import app.kith.nurture.Paces;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Fact;
import app.kith.people.Forgetting;
import app.kith.people.Handle;
import app.kith.people.PeopleFilter;
import app.kith.people.bulk.BulkWork;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// Looks through the whole database for somebody after they were forgotten. Run on each database.
@AsOwner
abstract class ForgettingTests extends Bringing {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final String NAME = "Quillonia Zebrastripe";
    private static final String ADDRESS = "quillonia.z@saltmarsh.example";

    @Autowired
    AddressBook people;

    @Autowired
    Forgetting forgetting;

    @Autowired
    InteractionLog log;

    @Autowired
    NurtureTasks tasks;

    @Autowired
    Paces paces;

    @Autowired
    BulkWork bulk;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ReportWords words;

    @Autowired
    Workspaces workspaces;

    @Test
    void forgettingForGoodLeavesNothingAnywhere() {
        var done = bringIn("people.csv", """
                Name,Email,Phone,Birthday
                Quillonia Zebrastripe,quillonia.z@saltmarsh.example,+47 912 34 567,31.02.1990
                Zebrastripe Quillonia,quillonia.z@saltmarsh.example,,
                ,quillonia.z@saltmarsh.example,not a phone,
                Ben Okafor,ben@saltmarsh.example,,
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(done.status()).isEqualTo(ImportStatus.DONE);
        var ids = people.ids(PeopleFilter.EVERYONE.text("zebrastripe"), 10);
        assertThat(ids).isNotEmpty();
        var ben = people.ids(PeopleFilter.EVERYONE.text("okafor"), 10).getFirst();
        liveWith(ids.getFirst());
        assertThat(placesWith("zebrastripe")).isNotEmpty();

        people.putInBin(ids);
        forgetting.forget(ids);

        assertThat(placesWith("zebrastripe")).isEmpty();
        assertThat(placesWith("quillonia")).isEmpty();
        assertThat(placesWith(ADDRESS)).isEmpty();
        assertThat(placesWith("91234567")).isEmpty();
        // a bare id tells nothing, and waits there until the index beside the database has forgotten it too
        ids.forEach(id -> assertThat(placesWith(id.value().toString()))
                .allMatch(place -> place.toUpperCase(Locale.ROOT).startsWith("SEARCH_CHANGE.")));
        assertThat(people.profile(ben)).isPresent();
    }

    @Test
    void whatImportsRememberOfOthersStays() {
        bringIn("people.csv", "Name,Email\nAnabel,ana@saltmarsh.example\n".getBytes(StandardCharsets.UTF_8));
        var done = bringIn("more.csv", "Name,Email\nBen Okafor,not an address\n,\n".getBytes(StandardCharsets.UTF_8));
        var before = importer.reportSize(done.id(), true) + importer.reportSize(done.id(), false);

        forgetting.forget(people.ids(PeopleFilter.EVERYONE.text("anabel"), 1));

        assertThat(importer.reportSize(done.id(), true) + importer.reportSize(done.id(), false))
                .isEqualTo(before);
    }

    @Test
    void onlyRowsThatMayNameSomebodyAreReadWhenTheyAreForgotten() {
        var few = reported(5);
        var statements = Statements.of(() -> forgetting.forget(List.of(few))).size();
        var many = reported(400);

        var read = new ArrayList<ReportWords.Said>();
        words.find(people.profiles(List.of(many)).values(), read::add);

        assertThat(read).extracting(ReportWords.Said::cells).allMatch(cells -> cells.contains("Seen with Zora Quill"));
        assertThat(read).hasSize(1);
        assertThat(Statements.of(() -> forgetting.forget(List.of(many)))).hasSize(statements);
        assertThat(placesWith("zora")).isEmpty();
    }

    @Test
    void rowsFromBeforeTheirWordsWereKeptAreErasedTooAndTheOthersGetTheirs() {
        var zora = reported(5);
        jdbc.update("delete from import_report_word");
        jdbc.update("update import_report_row set is_worded = false");

        forgetting.forget(List.of(zora));

        assertThat(placesWith("zora")).isEmpty();
        assertThat(jdbc.queryForObject(
                        "select count(*) from import_report_row where workspace_id = ? and not is_worded",
                        Long.class,
                        workspaces.current().value()))
                .isZero();
        assertThat(placesWith("nobody3"))
                .anyMatch(place -> place.toLowerCase(Locale.ROOT).startsWith("import_report_word"));
    }

    @Test
    void howeverManyRowsHaveNoWordsYetAllAreLookedThrough() {
        var zora = reported(4_100); // the last of which tells of her
        jdbc.update("delete from import_report_word");
        jdbc.update("update import_report_row set is_worded = false");

        forgetting.forget(List.of(zora));

        assertThat(placesWith("zora")).isEmpty();
    }

    @Test
    void aRowOfVeryManyWordsIsErasedToo() {
        var note = new StringBuilder("Zora Quill");
        for (int i = 0; i < 500; i++) note.append(" word").append(i);
        var zora = people.add(ContactDetails.named("Zora Quill"));
        bringIn("people.csv", "Name,Email,Note\n,no address,%s\n".formatted(note));
        assertThat(placesWith("zora quill")).isNotEmpty();

        forgetting.forget(List.of(zora));

        assertThat(placesWith("zora")).isEmpty();
    }

    @Test
    void longRowsAreReadFewAtATimeAndOnlyThoseWithTheWordAreLookedAt() {
        var zora = people.add(ContactDetails.named("Zora Quill"));
        var cells = new StringBuilder();
        for (int i = 0; i < 9_000; i++) cells.append(" word").append(i);
        var row = (",\"" + cells + "\"").repeat(9);
        var file = new StringBuilder("Name,Email" + ",Note".repeat(9) + "\n");
        for (int i = 0; i < 12; i++) file.append(",no address").append(row).append('\n');
        bringIn(
                "people.csv",
                file.append(",no address,Seen with Zora Quill")
                        .append(row.substring(row.length() / 9 + 1))
                        .append('\n')
                        .toString());

        var read = new ArrayList<ReportWords.Said>();
        var statements =
                Statements.of(() -> words.find(people.profiles(List.of(zora)).values(), said -> read.add(said)));

        assertThat(read).hasSize(1);
        assertThat(statements).hasSizeGreaterThan(4);
        forgetting.forget(List.of(zora));
        assertThat(placesWith("zora")).isEmpty();
    }

    @Test
    void aNameInsideALongerWordIsAnotherName() {
        var zebra = people.add(ContactDetails.named("Quagga"));
        bringIn("people.csv", """
                Name,Email
                ,Quaggas
                ,Quagga
                """);

        forgetting.forget(List.of(zebra));

        assertThat(placesWith("quaggas")).isNotEmpty();
        assertThat(placesWith("quagga"))
                .allMatch(place -> place.toLowerCase(Locale.ROOT).contains("quaggas"));
    }

    /// Sets so many rows aside, in one of which somebody is named who is there.
    private ContactId reported(int rows) {
        var zora = people.add(ContactDetails.named("Zora Quill"));
        var file = new StringBuilder("Name,Email,Note\n");
        for (int i = 0; i < rows; i++) file.append(",nobody%d@,\n".formatted(i));
        bringIn("people.csv", file.append(",nobody@,Seen with Zora Quill\n").toString());
        return zora;
    }

    private void liveWith(ContactId id) {
        var details = people.profile(id).orElseThrow().details();
        people.edit(
                id,
                details.change()
                        .nickname("Quillonia")
                        .note("Zebrastripe likes tea")
                        .facts(List.of(new Fact("Dog", "Zebrastripe junior")))
                        .handles(List.of(
                                new Handle(ChannelKind.EMAIL, ADDRESS),
                                new Handle(ChannelKind.MASTODON, "@zebrastripe@mastodon.example")))
                        .build());
        log.log(new NewInteraction(
                InteractionKind.COFFEE, Direction.BOTH, Set.of(id), TODAY, null, 45, null, "Tea with Zebrastripe"));
        tasks.add(NewTask.of("Call Zebrastripe").with(id).due(TODAY));
        paces.set(List.of(id), Pace.weeks(2));
        for (var deed : bulk.deeds()) {
            switch (deed.key()) {
                case "tag" -> bulk.begin(deed, "zebrastripe fans", List.of(id));
                case "circle" -> bulk.begin(deed, "CLOSE", List.of(id));
                case "pace" -> bulk.begin(deed, "3 MONTH", List.of(id));
                case "let-go", "keep" -> bulk.begin(deed, "", List.of(id));
                default -> {}
            }
        }
    }

    /// Every table and column in which the words stand, whatever case, also in bytes.
    private List<String> placesWith(String words) {
        var wanted = words.toLowerCase(Locale.ROOT);
        var places = new ArrayList<String>();
        var tables = jdbc.queryForList("""
                select table_name
                  from information_schema.tables
                 where lower(table_schema) = 'public'
                   and table_type like '%TABLE%'
                """, String.class);
        assertThat(tables)
                .extracting(table -> table.toLowerCase(Locale.ROOT))
                .contains("contact", "import_change", "bulk_change_person");
        for (var table : tables) {
            jdbc.query("select * from \"" + table + "\"", row -> {
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    var value = row.getObject(column);
                    var text = value instanceof byte[] bytes
                            ? new String(bytes, StandardCharsets.UTF_8)
                            : String.valueOf(value);
                    if (text.toLowerCase(Locale.ROOT).contains(wanted)) {
                        places.add(table + "." + row.getMetaData().getColumnLabel(column) + ": " + text);
                    }
                }
            });
        }
        return places;
    }
}
