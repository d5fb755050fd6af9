package app.kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.Owner;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.PeopleMatching;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@AsOwner
class NamesBeforeTests extends Bringing {
    @Autowired
    AddressBook people;

    @Autowired
    PeopleMatching matching;

    @Autowired
    ImportRows rows;

    @Autowired
    Owner owner;

    @Test
    void whoWasThereIsKnownWhateverCaseAndAccents() {
        people.add(ContactDetails.named("Zoë Großmann"));

        var names = NamesBefore.of(new ImportId(UUID.randomUUID()), false, matching, rows);

        assertThat(names.test("ZOE Großmann")).isTrue();
        assertThat(names.test("Zoë")).isFalse();
    }

    @Test
    void whomTheBatchBroughtInDoesNotCountOnceItGoesOn() {
        people.add(ContactDetails.named("Ana Ruiz"));
        var done = bringIn("people.csv", "Name,Email\nAna Ruiz,a@b.example\nBen Okafor,b@b.example\n");

        var names = NamesBefore.of(done.id(), true, matching, rows);

        assertThat(names.test("Ana Ruiz")).isTrue();
        assertThat(names.test("Ben Okafor")).isFalse();
    }

    @Test
    void aNeighboursNamesAndTagsAreNotKnown() {
        people.add(ContactDetails.named("Ana Ruiz").tagged(List.of("Clay")));
        owner.signIn();

        assertThat(NamesBefore.of(new ImportId(UUID.randomUUID()), false, matching, rows)
                        .test("Ana Ruiz"))
                .isFalse();
        assertThat(people.spelled(List.of("clay"))).isEmpty();
    }

    @Test
    void aTagIsSpelledAsItStands() {
        people.add(ContactDetails.named("Ana Ruiz").tagged(List.of("Craft fair")));

        assertThat(people.spelled(List.of("craft FAIR", "new")))
                .containsOnlyKeys("craft FAIR")
                .containsValue("Craft fair");
    }
}
