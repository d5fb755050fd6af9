package app.kith.exchange;

import static app.kith.people.PeopleFilter.EVERYONE;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.people.AddressBook;
import app.kith.people.ContactProfile;
import app.kith.people.PeopleOrder;
import app.kith.people.photos.PhotoName;
import app.kith.people.photos.Photos;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@AsOwner
class CardImportTests extends Bringing {
    private static final String CARD = """
            BEGIN:VCARD
            VERSION:3.0
            FN:Ana Ruiz
            UID:ana-1
            EMAIL:%s
            TEL;TYPE=CELL:600 111 222
            %s
            END:VCARD
            """;

    @Autowired
    AddressBook people;

    @Autowired
    Photos photos;

    @Test
    void aPictureInACardIsShownAndGoesWithItsPerson() throws IOException {
        var done = bringIn("robin.vcf", Files.readAllBytes(Path.of("src/test/resources/exchange/cards-40.vcf")));
        var photo = portrait(only());

        assertThat(photos.find(photo, 64)).isPresent();
        undo(done);
        assertThat(people.count()).isZero();
        assertThat(photos.find(photo, 64)).isEmpty();
    }

    @Test
    void aPictureThatCannotBeReadIsToldOf() {
        var done = bringIn("ana.vcf", CARD.formatted("ana@ruiz.example", "PHOTO;ENCODING=b;TYPE=PNG:AAAA"));

        assertThat(only().details().portrait()).isNull();
        assertThat(importer.report(done.id(), false, 0, 5))
                .singleElement()
                .satisfies(row -> assertThat(row.sentence()).startsWith("The picture was left out"));
    }

    @Test
    void aCardThatWasChangedMeanwhileIsStillTheSamePerson() {
        bringIn("ana.vcf", CARD.formatted("ana@ruiz.example", "TITLE:Editor"));

        var again = bringIn("ana.vcf", CARD.formatted("ana@elsewhere.example", "ORG:Ruiz Press"));

        assertThat(again.joined()).isEqualTo(1);
        assertThat(people.count()).isEqualTo(1);
        assertThat(only().details().company()).isEqualTo("Ruiz Press");
        assertThat(only().details().jobTitle()).isEqualTo("Editor");
        assertThat(only().details().handles()).hasSize(3);
    }

    @Test
    void cardsSetAsideAreHandedBackAsCardsAndComeInOnceMended() throws IOException {
        var done = bringIn("apple.vcf", Files.readAllBytes(Path.of("src/test/resources/exchange/cards-30-apple.vcf")));
        var out = new ByteArrayOutputStream();
        importer.writeReport(done.id(), out);

        var cards = out.toString(StandardCharsets.UTF_8);
        var mended = bringIn(importer.reportName(done.id()), cards);

        assertThat(importer.reportName(done.id())).isEqualTo("apple-set-aside.vcf");
        assertThat(cards).contains("X-KITH-LINE:40", "X-KITH-WHY:This card does not end");
        assertThat(mended.added()).isEqualTo(1);
        assertThat(people.search(EVERYONE, PeopleOrder.BY_NAME, 0, 10))
                .filteredOn(row -> row.person().name().equals("Broken Off"))
                .hasSize(1);
    }

    private ContactProfile only() {
        var id = people.search(EVERYONE, PeopleOrder.BY_NAME, 0, 10).getFirst().id();
        return people.profiles(List.of(id)).get(id);
    }

    private static PhotoName portrait(ContactProfile person) {
        return PhotoName.parse(String.valueOf(person.details().portrait()).substring("photo:".length()))
                .orElseThrow();
    }
}
