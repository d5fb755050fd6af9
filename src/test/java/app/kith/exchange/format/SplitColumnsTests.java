package app.kith.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SplitColumnsTests {

    @Test
    void namesWithTheLastNameFirstAreTurned() {
        var file = Fixture.of("Name;Email\nRuiz, Ana María;ana@post.example\nBrandt, Otto;otto@post.example\n");

        assertThat(file.match("Name").field()).isEqualTo(ImportField.FAMILY_FIRST);
        assertThat(file.people()).extracting(ImportedPerson::name).containsExactly("Ana María Ruiz", "Otto Brandt");
    }

    @Test
    void aNameWithoutACommaInSuchAColumnStaysWhole() {
        var file = Fixture.of("Name;Email\nRuiz, Ana;a@post.example\nBrandt, Otto;o@post.example\n"
                + "Vale, Iris;i@post.example\nByrne, Una;u@post.example\nCher;c@post.example\n");

        assertThat(file.people()).extracting(ImportedPerson::name).endsWith("Una Byrne", "Cher");
    }

    @Test
    void aJobAndACompanyInOneColumnAreParted() {
        var file = Fixture.of("Name,What\nAna,Editor at Ruiz Press\nOtto,Potter @ Kiln GmbH\nUna,Sailor\n");

        var people = PeopleFile.open(
                        file.source(), file.sniff().shape(), file.mapping().with(1, ImportField.JOB_AT_COMPANY))
                .preview(3)
                .stream()
                .map(row -> ((Row.Person) row).person())
                .toList();

        assertThat(people)
                .extracting(person -> person.jobTitle() + "/" + person.company())
                .containsExactly("Editor/Ruiz Press", "Potter/Kiln GmbH", "Sailor/null");
    }

    @Test
    void columnsThatBecomeTheSameAreJoined() {
        var file = Fixture.of("Name,Street,City,Zip,Remark,Memo\nAna,Kai 3,Kiel,24103,tall,kind\n");

        var ana = file.people().getFirst();

        assertThat(ana.facts()).contains(new ImportedPerson.Fact("Address", "Kai 3, Kiel, 24103"));
        assertThat(PeopleFile.open(
                                file.source(),
                                file.sniff().shape(),
                                file.mapping().with(4, ImportField.NOTE).with(5, ImportField.NOTE))
                        .preview(1))
                .first()
                .satisfies(row -> assertThat(((Row.Person) row).person().note()).isEqualTo("tall\n\nkind"));
    }

    @Test
    void aColumnIsSplitIntoDifferentThingsInTheirOrder() {
        var file = Fixture.of(
                "Who;Email\nAda, Analytical, London;ada@a.example\nCher;c@a.example\nBo, Kiln, Kiel, Sund;b@a.example\n");
        var split =
                new ColumnSplit(", ", List.of(ImportField.FULL_NAME, ImportField.COMPANY, ImportField.PLACE), false);

        var people = people(file, file.mapping().with(choice(file, 0).parted(split)));

        assertThat(people)
                .extracting(person -> "%s/%s/%s".formatted(person.name(), person.company(), person.place()))
                .containsExactly("Ada/Analytical/London", "Cher/null/null", "Bo/Kiln/Kiel, Sund");
    }

    @Test
    void aColumnIsSplitIntoSeveralOfTheSame() {
        var file = Fixture.of("Name|Ways|Groups\nAda|ada@a.example / ada@b.example|Sales, North; Friends\n");
        var mapping = file.mapping()
                .with(choice(file, 1).parted(new ColumnSplit(" / ", List.of(ImportField.EMAIL), true)))
                .with(choice(file, 2).parted(new ColumnSplit(";", List.of(ImportField.TAGS), true)));

        var ada = people(file, mapping).getFirst();

        assertThat(ada.handles()).extracting(ImportedHandle::written).containsExactly("ada@a.example", "ada@b.example");
        assertThat(ada.tags()).containsExactly("Sales, North", "Friends");
    }

    @Test
    void whatAPartCannotBeIsToldInTheReport() {
        var file = Fixture.of("Who;Place\nAda, not a mailbox;Kiel\n");
        var split = new ColumnSplit(",", List.of(ImportField.FULL_NAME, ImportField.EMAIL), false);

        var row = (Row.Person) PeopleFile.open(
                        file.source(),
                        file.sniff().shape(),
                        file.mapping().with(choice(file, 0).parted(split)))
                .preview(1)
                .getFirst();

        assertThat(row.person().facts()).contains(new ImportedPerson.Fact("Who (2)", "not a mailbox"));
        assertThat(row.remarks())
                .extracting(RowProblem::sentence)
                .containsExactly("The email “not a mailbox” is not complete");
    }

    @Test
    void columnsAreJoinedToOneWithWhatStandsBetween() {
        var file = Fixture.of("One,Two,Three,Street,City\nAda,,Berg,Kai 3,Kiel\nBo,von,Sund,,Kiel\n");
        var mapping = file.mapping()
                .joining(0, new ColumnJoin(List.of(1, 2), " "), ImportField.FULL_NAME)
                .joining(3, new ColumnJoin(List.of(4), ", "), ImportField.PLACE);

        assertThat(people(file, mapping))
                .extracting(person -> person.name() + "/" + person.place() + person.facts())
                .containsExactly("Ada Berg/Kai 3, Kiel[]", "Bo von Sund/Kiel[]");
    }

    @Test
    void aColumnThatBecomesSomethingElseLeavesItsJoin() {
        var file = Fixture.of("One,Two,Three\nAda,von,Berg\n");
        var joined = file.mapping().joining(0, new ColumnJoin(List.of(1, 2), " "), ImportField.FULL_NAME);

        var two = joined.with(1, ImportField.NICKNAME);
        var none = two.with(2, ImportField.PLACE);

        assertThat(people(file, two).getFirst().name()).isEqualTo("Ada Berg");
        assertThat(none.choices().getFirst().join()).isNull();
        assertThat(people(file, none).getFirst().name()).isEqualTo("Ada");
        assertThat(joined.parting(0, file.matches())).isEqualTo(file.mapping());
    }

    @Test
    void splitsAndJoinsAreKeptForTheSameColumnsInAnyOrder() {
        var file = Fixture.of("One,Two,Who\nAda,Berg,\"Kiln, Kiel\"\n");
        var other = Fixture.of("who,two,one\n\"Taller, Ravenna\",Ruiz,Ana\n");
        var kept = file.mapping()
                .joining(0, new ColumnJoin(List.of(1), " "), ImportField.FULL_NAME)
                .with(choice(file, 2)
                        .parted(new ColumnSplit(",", List.of(ImportField.COMPANY, ImportField.PLACE), false)));
        var json = JsonMapper.builder().build();

        var read = json.readValue(json.writeValueAsString(kept), ColumnMapping.class);

        assertThat(read).isEqualTo(kept);
        assertThat(people(other, other.mapping().as(read)))
                .extracting(person -> person.name() + "/" + person.company() + "/" + person.place())
                .containsExactly("Ana Ruiz/Taller/Ravenna");
    }

    @Test
    void whatWasKeptBeforeThereWereSplitsIsStillRead() {
        var old = "{\"choices\":[{\"column\":0,\"name\":\"One\",\"field\":\"FULL_NAME\",\"label\":null,"
                + "\"labelColumn\":null,\"dateOrder\":null}]}";

        var read = JsonMapper.builder().build().readValue(old, ColumnMapping.class);

        assertThat(read.choices()).containsExactly(new ColumnChoice(0, "One", ImportField.FULL_NAME, null, null, null));
    }

    private static ColumnChoice choice(Fixture file, int column) {
        return file.mapping().choices().get(column);
    }

    private static List<ImportedPerson> people(Fixture file, ColumnMapping mapping) {
        return PeopleFile.open(file.source(), file.sniff().shape(), mapping).preview(10).stream()
                .map(row -> ((Row.Person) row).person())
                .toList();
    }
}
