package app.kith.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardsTests {

    @Test
    void appleCardsKeepLabelsDaysRelativesAndProfiles() {
        var ada = Fixture.named("cards-30-apple.vcf").person("Dr. Adaeze Ngozi Okafor");

        assertThat(ada.nickname()).isEqualTo("Ada");
        assertThat(ada.company()).isEqualTo("Lagos Design Lab");
        assertThat(ada.jobTitle()).isEqualTo("Head of Research");
        assertThat(ada.place()).isEqualTo("Lagos");
        assertThat(ada.birthday()).isEqualTo(new PartialDay(null, 1, 22));
        assertThat(ada.note()).isEqualTo("Met at the fair, likes clay.\nCalls on Fridays.");
        assertThat(ada.tags()).containsExactly("Design", "Friends");
        assertThat(ada.handles())
                .extracting(handle -> handle.kind() + " " + handle.written() + " " + handle.label())
                .contains(
                        "EMAIL adaeze@designlab.example School",
                        "EMAIL ada@post.example Home",
                        "PHONE +234 1 555 0102 Work fax",
                        "WEBSITE http://designlab.example Home page",
                        "X http://twitter.com/adaeze_o null",
                        "MASTODON https://social.example/@adaeze null");
        assertThat(ada.facts())
                .extracting(fact -> fact.label() + ": " + fact.value())
                .contains(
                        "Department: Research",
                        "Home address: 12 Marina Rd, Flat 3, Lagos, 101001, Nigeria",
                        "Brother: Chidi Okafor",
                        "Chat (Skype): adaeze.o");
        assertThat(ada.yearly()).containsExactly(new ImportedPerson.Yearly("Anniversary", new PartialDay(2014, 3, 10)));
    }

    @Test
    void aBrokenCardKeepsNoneButItselfOut() {
        var file = Fixture.named("cards-30-apple.vcf");

        assertThat(file.people())
                .extracting(ImportedPerson::name)
                .containsExactly("Dr. Adaeze Ngozi Okafor", "Seeberg Keramik GmbH", "After The Broken");
        assertThat(file.setAside())
                .extracting(problem -> problem.line() + " " + problem.sentence())
                .containsExactly(
                        "40 This card does not end: END:VCARD is missing",
                        "50 This row has neither a name nor a way to reach the person");
        assertThat(file.setAside().getFirst().cells().getFirst()).contains("FN:Broken Off");
    }

    @Test
    void oldCardsAreReadInTheCharsetOfEachLine() {
        var old = Fixture.named("cards-21.vcf");

        assertThat(old.person("Jörg Müller").note()).isEqualTo("first line\nsecond line that goes on and on");
        assertThat(old.person("Jörg Müller").handles())
                .extracting(ImportedHandle::label)
                .containsExactly("Work", "Mobile", "Home");
        assertThat(old.person("Inés García").handles())
                .extracting(ImportedHandle::written)
                .containsExactly("+34 91 000 11 22");
        assertThat(old.person("only.an.email").tags()).isEmpty();
        assertThat(Fixture.named("cards-windows-1252.vcf").people())
                .extracting(ImportedPerson::name)
                .containsExactly("Zoë Béranger");
    }

    @Test
    void newCardsKeepExtensionsPreferencesAndChats() {
        var robin = Fixture.named("cards-40.vcf").person("Robin Example");

        assertThat(robin.handles())
                .extracting(handle -> handle.kind() + " " + handle.written())
                .containsExactly(
                        "EMAIL robin@corp.example",
                        "EMAIL robin@home.example",
                        "PHONE +1-555-0100 ext. 123",
                        "PHONE +1-555-0199",
                        "LINKEDIN https://www.linkedin.com/in/robin-example",
                        "BLUESKY https://bsky.app/profile/robin.example");
        assertThat(robin.birthday()).isEqualTo(new PartialDay(null, 1, 22));
        assertThat(robin.facts())
                .extracting(fact -> fact.label() + ": " + fact.value())
                .contains("Chat (slack): robin_e", "Spouse: Sam Example", "Nickname 2: Bobbin", "Gender: Other");
        assertThat(Fixture.named("cards-40.vcf").setAside())
                .extracting(RowProblem::sentence)
                .containsExactly("This card is a group, not a person");
    }

    @Test
    void picturesComeWithTheCardUnlessTheyAreLeftOut() throws IOException {
        var file = Fixture.named("cards-40.vcf");
        var photo = file.match("Photo");

        var with = (Row.Person) file.rows().getFirst();
        var without = (Row.Person) PeopleFile.open(
                        file.source(), file.sniff().shape(), file.mapping().with(photo.column(), ImportField.LEAVE_OUT))
                .preview(1)
                .getFirst();

        assertThat(photo.field()).isEqualTo(ImportField.PHOTO);
        assertThat(with.photo()).isNotNull();
        assertThat(with.photo().bytes()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(without.photo()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void everyEncodingIsFoundOut(String charset) {
        var card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ольга 𝒜 Иванова\r\nEMAIL:olga@ivanova.example\r\nEND:VCARD\r\n";

        var people = new Fixture(card.getBytes(Charset.forName(charset))).people();

        assertThat(people).extracting(ImportedPerson::name).containsExactly("Ольга 𝒜 Иванова");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCardWithATooLargePictureIsSetAsideByNameAndHandedBackWithoutIt(boolean folded) {
        var file = new HugePhoto(folded);

        var rows = file.rows();

        assertThat(rows.stream().filter(Row.Person.class::isInstance))
                .extracting(row -> ((Row.Person) row).person().name())
                .containsExactly("Before", "After");
        assertThat(rows.stream().filter(Row.SetAside.class::isInstance))
                .singleElement()
                .satisfies(row -> {
                    var problem = ((Row.SetAside) row).problem();
                    assertThat(problem.sentence()).isEqualTo("The photo of Ana Huge is larger than 10 MB");
                    assertThat(problem.cells())
                            .containsExactly("BEGIN:VCARD\nVERSION:3.0\nFN:Ana Huge\nTEL:600 111 222\nEND:VCARD\n");
                });
        assertThat(file.mostMegabytes()).isLessThan(30); // of fifty, and what else the process holds comes and goes
    }

    @Test
    void aCardInsideACardBelongsToIt() {
        var file = Fixture.of(String.join(
                "\r\n",
                List.of(
                        "BEGIN:VCARD",
                        "VERSION:2.1",
                        "FN:Boss",
                        "EMAIL:boss@post.example",
                        "AGENT:",
                        "BEGIN:VCARD",
                        "VERSION:2.1",
                        "FN:Assistant",
                        "END:VCARD",
                        "END:VCARD",
                        "")));

        assertThat(file.people()).extracting(ImportedPerson::name).containsExactly("Boss");
        assertThat(file.setAside()).isEmpty();
    }

    @Test
    void theSameCardHasTheSameFingerprintInAnyFile() {
        var card = "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Ruiz\nTEL;TYPE=CELL:600 111 222\nUID:u-1\nEND:VCARD\n";
        var other = "BEGIN:VCARD\nVERSION:3.0\nFN:Otto\nNICKNAME:O\nEMAIL;TYPE=WORK:o@post.example\nEND:VCARD\n";

        var alone = (Row.Person) Fixture.of(card).rows().getFirst();
        var second = (Row.Person) Fixture.of(other + card).rows().getLast();

        assertThat(second.person().fingerprint()).isEqualTo(alone.person().fingerprint());
        assertThat(second.key())
                .isNotNull()
                .isEqualTo(alone.key())
                .isNotEqualTo(alone.person().fingerprint());
    }

    @Test
    void cardsAreFoundBehindBlankLinesAndAMark() {
        var file = new Fixture(
                "\ufeff\n\nbegin:vcard\nversion:3.0\nfn:Una Byrne\nend:vcard\n".getBytes(StandardCharsets.UTF_8));

        assertThat(file.people()).extracting(ImportedPerson::name).containsExactly("Una Byrne");
    }

    @Test
    void whatAndroidAndOutlookWriteInTheirOwnLinesIsUnderstood() {
        var ion = Fixture.of(String.join(
                        "\r\n",
                        "BEGIN:VCARD",
                        "VERSION:2.1",
                        "FN:Ion Pop",
                        "TEL;X-Birou:0213 000 111",
                        "X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2015-06-20;1;;;;;;;;;;;;;",
                        "X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2016-07-21;0;House;;;;;;;;;;;;",
                        "X-MS-OL-DEFAULT-POSTAL-ADDRESS:2",
                        "END:VCARD",
                        ""))
                .person("Ion Pop");

        assertThat(ion.handles()).containsExactly(new ImportedHandle(HandleKind.PHONE, "0213 000 111", "Birou"));
        assertThat(ion.yearly())
                .containsExactly(
                        new ImportedPerson.Yearly("Anniversary", new PartialDay(2015, 6, 20)),
                        new ImportedPerson.Yearly("House", new PartialDay(2016, 7, 21)));
        assertThat(ion.facts()).isEmpty();
    }

    @Test
    void aFileIsNamedAfterTheVersionOfItsFirstCard() {
        var fixture = Fixture.named("cards-of-two-versions.vcf");

        assertThat(fixture.sniff().format()).isEqualTo(KnownFormat.VCARD_3_0);
        assertThat(fixture.people()).extracting(ImportedPerson::name).containsExactly("Ilse Hahn", "Tomas Rask");
    }
}
