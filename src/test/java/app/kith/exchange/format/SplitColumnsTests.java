package app.kith.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
