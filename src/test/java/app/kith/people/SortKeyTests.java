package app.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SortKeyTests {

    @Test
    void ordersLettersAsTheCountryDoes() {
        assertThat(sorted("SE", "Örn", "Zorn", "Ågren", "Ärla", "Adam"))
                .containsExactly("Adam", "Zorn", "Ågren", "Ärla", "Örn");
        assertThat(sorted("DE", "Örn", "Zorn", "Ärla", "Adam")).containsExactly("Adam", "Ärla", "Örn", "Zorn");
        assertThat(sorted("CZ", "Chalupa", "Dvořák", "Hora", "Cibulka"))
                .containsExactly("Cibulka", "Dvořák", "Hora", "Chalupa");
        assertThat(sorted("ES", "Ñandú", "Nuñez", "Ortega")).containsExactly("Nuñez", "Ñandú", "Ortega");
    }

    @Test
    void putsOtherScriptsAfterOnesOwn() {
        assertThat(sorted("ZZ", "Ζωή", "Юрий", "zoe", "Anna", "田中"))
                .startsWith("Anna", "zoe")
                .endsWith("田中");
    }

    @Test
    void countsBlanksAndIsTextOfLimitedLength() {
        assertThat(sorted("ZZ", "van Dalen", "Vandal", "Vana")).first().isEqualTo("van Dalen");
        assertThat(SortKey.in("NO").of("x".repeat(200))).matches("[0-9a-f]{1,400}");
    }

    private static List<String> sorted(String region, String... names) {
        return Stream.of(names)
                .sorted(Comparator.comparing(SortKey.in(region)::of))
                .toList();
    }
}
