package app.kith.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonicaTests {

    @Test
    void aContactComesWithWhatLiesElsewhereInTheFile() {
        var henrike = Fixture.named("monica.json").person("Henrike Voss");

        assertThat(henrike.nickname()).isEqualTo("Rike");
        assertThat(henrike.birthday()).isEqualTo(new PartialDay(null, 6, 5));
        assertThat(henrike.howMet()).isEqualTo("Through Tomasz Zieliński");
        assertThat(henrike.lastInteraction()).isEqualTo(LocalDate.of(2024, 3, 2));
        assertThat(henrike.tags()).containsExactly("music", "Kiel");
        assertThat(henrike.note()).isEqualTo("Plays on Sundays");
        assertThat(henrike.place()).isEqualTo("Kiel");
        assertThat(henrike.handles())
                .extracting(handle -> handle.kind() + " " + handle.written())
                .containsExactly("EMAIL henrike@voss.example", "PHONE +49 431 123456");
        assertThat(henrike.facts())
                .extracting(fact -> fact.label() + ": " + fact.value())
                .contains("Gender: Woman", "Home address: Kai 3, Kiel, 24103, DE")
                .noneMatch(fact -> fact.contains("Tomasz"));
    }

    @Test
    void whatComesBesideIsNamedAsColumnsThatCanBeLeftOut() {
        var monica = Fixture.named("monica.json");

        assertThat(monica.sniff().columns())
                .filteredOn(column -> List.of("Pace", "Calls", "Relationships").contains(column.name()))
                .extracting(ColumnSample::values)
                .containsExactly(
                        List.of("Every 30 days", "Every 90 days"),
                        List.of("3 calls"),
                        List.of(
                                "Tomasz Zieliński (partner)",
                                "Henrike Voss (partner), Lene (stepchild)",
                                "Tomasz Zieliński (stepparent)"));
    }

    @Test
    void anAgeIsNoBirthday() {
        var tomasz = Fixture.named("monica.json").person("Tomasz Zieliński");

        assertThat(tomasz.birthday()).isNull();
        assertThat(tomasz.facts()).contains(new ImportedPerson.Fact("Born about", "1985"));
    }

    @Test
    void theUserIsNoContact() {
        assertThat(Fixture.named("monica.json").sniff().rows()).isEqualTo(3);
        assertThat(Fixture.named("monica.json").setAside()).isEmpty();
    }
}
