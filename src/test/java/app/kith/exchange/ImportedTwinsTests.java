package app.kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.PeopleFilter;
import app.kith.people.twins.Merging;
import app.kith.people.twins.Twins;
import app.kith.people.twins.TwoPeople;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What an import makes of people who were joined, and joining of people who came with one.
@KithTest
@AsOwner
class ImportedTwinsTests extends Bringing {
    private static final String TWO = """
            Name,Email
            Luca Ferrante,luca@ferrante.example
            Luka Ferrante,info@ferrante.example
            """;

    @Autowired
    AddressBook people;

    @Autowired
    Merging merging;

    @Autowired
    TwoPeople twoPeople;

    @Autowired
    Twins twins;

    @Test
    void theSameFileDoesNotBringBackWhoWasJoined() {
        bringIn("two.csv", TWO);
        merging.merge(named("Luca"), named("Luka"));

        var again = bringIn("two.csv", TWO);

        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(people.count()).isEqualTo(1);
    }

    @Test
    void anotherRowOfWhoWasJoinedIsTheOneKept() {
        bringIn("two.csv", TWO);
        var luca = named("Luca");
        merging.merge(luca, named("Luka"));
        people.edit(luca, ContactDetails.named("Maestro"));

        var more = bringIn("more.csv", "Name,Email,Company\nLuka Ferrante,info@ferrante.example,Smalti\n");

        assertThat(more.joined()).isEqualTo(1);
        assertThat(people.count()).isEqualTo(1);
        assertThat(people.profile(luca).orElseThrow().details().company()).isEqualTo("Smalti");
    }

    @Test
    void undoingTheImportKeepsWhoWasJoinedSince() {
        var mine = people.add(ContactDetails.named("Maestro"));
        var done = bringIn("two.csv", TWO);
        var merge = merging.merge(mine, named("Luka"));

        undo(done);

        assertThat(progress(done.id()).remark()).contains("except one person");
        assertThat(people.count()).isEqualTo(1);
        merging.undo(merge);
        assertThat(people.count()).isEqualTo(2);
    }

    @Test
    void twoPeopleInAnImportAreTwoOnThePageOfDuplicatesToo() {
        var known = people.add(ContactDetails.with("Ana Ruiz").company("Taller").build());

        bringIn("ana.csv", "Name,Company,Email\nAna Ruiz,Taller,another.ana@example.org\n");

        assertThat(people.count()).isEqualTo(2);
        assertThat(twins.suggestions(9)).isEmpty();
        var other = people.ids(PeopleFilter.EVERYONE, 9).stream()
                .filter(id -> !id.equals(known))
                .findFirst()
                .orElseThrow();
        assertThat(twoPeople.are(known, other)).isTrue();
    }

    private ContactId named(String name) {
        return people.named(name, 1).getFirst().id();
    }

    @Test
    void oneWhoOnlyHasAShorterNameAtTheSamePhoneIsAsked() {
        var id = importer.open(
                        "household.csv",
                        new ByteArrayInputStream("Name,Phone\nJuan Ruiz,+34 600 000 001\nJ. Ruiz,+34 600 000 001\n"
                                .getBytes(StandardCharsets.UTF_8)))
                .id();

        importer.lookForDuplicates(id);

        assertThat(importer.nextQuestion(id).orElseThrow().reason())
                .isEqualTo("Same phone number +34600000001, a shorter name");
    }
}
