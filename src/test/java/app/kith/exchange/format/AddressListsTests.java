package app.kith.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lists of addresses as one copies them out of a mail, and LDIF.
class AddressListsTests {

    @Test
    void allInOneLineAreBroughtIn() {
        var file = Fixture.named("recipients.txt");

        assertThat(file.sniff().format()).isEqualTo(KnownFormat.ADDRESSES);
        assertThat(file.people())
                .extracting(person -> "%s, %s"
                        .formatted(person.name(), person.handles().getFirst().written()))
                .containsExactly(
                        "Ann Leigh, ann@leigh.example",
                        "Bo Fox, bo@fox.example",
                        "Dan Cruz, dan@cruz.example",
                        "Uwe Eck, uwe@eck.example",
                        "eve, eve@day.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ann@leigh.example, bo@fox.example",
                "ann@leigh.example,\r\nbo@fox.example; cy@day.example,\r\n",
                "Ann <ann@leigh.example>; Bo <bo@fox.example>;\nCy <cy@day.example>\n",
            })
    void aListMayGoOnInTheNextLine(String list) {
        assertThat(Fixture.of(list).sniff().format()).isEqualTo(KnownFormat.ADDRESSES);
        assertThat(Fixture.of(list).people()).hasSameSizeAs(list.split("[,;]\\s*(?=\\w)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ann@leigh.example,ann@home.example\nbo@fox.example,bo@home.example\n",
                "Ann Leigh,ann@leigh.example\n",
                "Ann <ann@leigh.example>\nBo <bo@fox.example>\n",
                "name,email\nAnn,ann@leigh.example\n",
            })
    void tablesStayTables(String table) {
        assertThat(Fixture.of(table).sniff().format()).isEqualTo(KnownFormat.GENERIC);
    }

    @Test
    void whatIsNoAddressFurtherDownIsSetAsideAlone() {
        var list = "Ann Leigh <ann@leigh.example>, ".repeat(4_000) + "nobody at all, Bo <bo@fox.example>; nonsense";

        var file = new Fixture(list.getBytes(StandardCharsets.UTF_8));

        assertThat(file.people()).hasSize(4_001);
        assertThat(file.setAside())
                .extracting(RowProblem::sentence)
                .containsExactly("“nonsense” is not an email address");
    }

    @Test
    void anAddressBookInLdifIsRead() {
        var file = Fixture.named("addressbook.ldif");
        var eivor = file.person("Eivor Lindqvist");

        assertThat(file.people()).extracting(ImportedPerson::name).containsExactly("Eivor Lindqvist", "Åsa Berg");
        assertThat(file.setAside()).singleElement().satisfies(list -> {
            assertThat(list.sentence()).isEqualTo("This entry is a list, not a person");
            assertThat(list.line()).isEqualTo(30);
        });
        assertThat(eivor.nickname()).isEqualTo("Eva");
        assertThat(eivor.company()).isEqualTo("Tryckeri Åk");
        assertThat(eivor.jobTitle()).isEqualTo("Redaktör");
        assertThat(eivor.place()).isEqualTo("Lund");
        assertThat(eivor.birthday()).isEqualTo(new PartialDay(1980, 5, 9));
        assertThat(eivor.note()).isEqualTo("Met at the fair, wants paper");
        assertThat(eivor.handles())
                .containsExactly(
                        new ImportedHandle(HandleKind.EMAIL, "eivor@lind.example", null),
                        new ImportedHandle(HandleKind.EMAIL, "eivor@tryck.example", null),
                        new ImportedHandle(HandleKind.PHONE, "08-111 22 33", "Work"),
                        new ImportedHandle(HandleKind.PHONE, "070-222 33 44", "Mobile"));
        assertThat(eivor.facts())
                .contains(new ImportedPerson.Fact("Custom1", "jazz"))
                .contains(new ImportedPerson.Fact("Home address", "Gatan 1, Lund, Sverige"));
    }
}
