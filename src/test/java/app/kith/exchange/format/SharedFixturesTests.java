package app.kith.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Exports that other projects test with. They are not ours to pass on, so they lie outside the project.
@EnabledIf(value = "present", disabledReason = "the shared fixtures are not beside the project")
class SharedFixturesTests {

    static boolean present() {
        return folder() != null;
    }

    static Stream<Path> files() throws IOException {
        try (var all = Files.list(folder())) {
            return all.filter(path -> path.toString().endsWith(".csv")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyRowBecomesAPerson(Path path) {
        assertThat(Fixture.at(path).rows()).isNotEmpty().allMatch(Row.Person.class::isInstance);
    }

    @Test
    void anEmailAloneNamesThePerson() {
        assertThat(Fixture.at(folder().resolve("email-only.csv")).people())
                .extracting(ImportedPerson::name)
                .containsExactly("test1", "test2", "test3", "test4");
    }

    @Test
    void googleAndThunderbirdReadAsTheirAuthorsExpect() {
        var google = Fixture.at(folder().resolve("google-old.csv")).people().getFirst();
        var thunderbird =
                Fixture.at(folder().resolve("thunderbird.csv")).people().getFirst();

        assertThat(google.name()).isEqualTo("Prefix Firstname Middle Lastname Suffix");
        assertThat(google.birthday()).isEqualTo(new PartialDay(1975, 12, 12));
        assertThat(google.note()).isEqualTo("note\"note");
        assertThat(google.tags()).containsExactly("Test");
        assertThat(google.company()).isEqualTo("company");
        assertThat(google.handles())
                .extracting(ImportedHandle::written)
                .containsExactly(
                        "home@aaa.pl",
                        "work@email.pl",
                        "unknown@email.com",
                        "other@email.com",
                        "test.com",
                        "home.page.com");
        assertThat(thunderbird.name()).isEqualTo("Displayname");
        assertThat(thunderbird.birthday()).isEqualTo(new PartialDay(1970, 11, 15));
        assertThat(thunderbird.facts()).contains(new ImportedPerson.Fact("Department", "department"));
    }

    private static Path folder() {
        for (var beside : new String[] {"../shared", "../../shared"}) {
            var folder = Path.of(beside, "fixtures", "contacts");
            if (Files.isDirectory(folder)) return folder;
        }
        return null;
    }
}
