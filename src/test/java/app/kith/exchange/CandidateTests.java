package app.kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.exchange.format.HandleKind;
import app.kith.exchange.format.ImportedHandle;
import app.kith.exchange.format.ImportedPerson;
import app.kith.people.Handle;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidateTests {

    @ParameterizedTest
    @CsvSource({
        "Luca Ferrante, LUCA FERRANTE, true",
        "Luca Ferrante, 'Ferrante, Luca', true",
        "L. Ferrante, Luca Ferrante, true",
        "Luca, Luca Ferrante, true",
        "Émile Zola, Emile Zola, true",
        "test1, Ana Ruiz, true",
        "Luca Ferrante, Giulia Ferrante, false",
        "Anna Smith, Ann Smith, false",
        "Luca Ferrante, Luca Bassi, false",
    })
    void twoNamesFitWhenTheyCanBeOnePersonsWithoutADoubt(String mine, String other, boolean fits) {
        assertThat(candidate(mine, List.of()).nameFits(other)).isEqualTo(fits);
    }

    @Test
    void pagesAndPhonesDoNotIdentifyByThemselves() {
        var candidate = candidate(
                "Ana",
                List.of(
                        new ImportedHandle(HandleKind.WEBSITE, "https://taller.example", null),
                        new ImportedHandle(HandleKind.PHONE, "+34 600 000 000", "Mobile"),
                        new ImportedHandle(HandleKind.X, "@ana", null)));

        assertThat(candidate.identity()).extracting("key").containsExactlyInAnyOrder("ana", "test1@domain.tld");
        assertThat(candidate.phones()).extracting("key").containsExactly("+34600000000");
    }

    @Test
    void aMailingListsUnsubscribedMarkBecomesDoNotContact() {
        var person = person("Ana", List.of(), List.of(new ImportedPerson.Fact("Do not contact by email", "yes")));

        var details = Candidate.of(person, "NO").details();

        assertThat(details.handles()).extracting(Handle::doNotContact).containsExactly(true);
    }

    @Test
    void whatIsTooLongIsShortenedInsteadOfLosingTheRow() {
        var person = person("Ana", List.of(), List.of(new ImportedPerson.Fact("x".repeat(300), "y".repeat(5000))));

        var fact = Candidate.of(person, "NO").details().facts().getFirst();

        assertThat(fact.label()).hasSize(100);
        assertThat(fact.content()).hasSize(2000);
    }

    private static Candidate candidate(String name, List<ImportedHandle> handles) {
        return Candidate.of(person(name, handles, List.of()), "NO");
    }

    private static ImportedPerson person(String name, List<ImportedHandle> handles, List<ImportedPerson.Fact> facts) {
        var all = new java.util.ArrayList<>(handles);
        all.add(new ImportedHandle(HandleKind.EMAIL, "test1@domain.tld", null));
        return new ImportedPerson(
                1,
                2,
                "f".repeat(64),
                name,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                all,
                facts,
                List.of());
    }
}
